import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFinal } from '../shared/index.ts';
import { leadMachine, leadStates, showsContact } from './machine.ts';
import { maxThreadMessages, messageSides, refusalToWrite, type ThreadFacts } from './thread.ts';

const facts = fc
  .record({
    state: fc.constantFrom(...leadStates),
    consentWithdrawn: fc.boolean(),
    fromPartner: fc.nat(maxThreadMessages + 5),
    fromCustomer: fc.nat(maxThreadMessages + 5),
  })
  .map(({ fromCustomer, ...rest }): ThreadFacts => ({ ...rest, total: rest.fromPartner + fromCustomer }));
const side = fc.constantFrom(...messageSides);

test('nobody writes after consent was withdrawn', () => {
  fc.assert(
    fc.property(side, facts, (who, one) => {
      expect(refusalToWrite(who, { ...one, consentWithdrawn: true })).toBe('ended');
    }),
  );
});

test('nobody writes after the end, except those who made a contract', () => {
  fc.assert(
    fc.property(side, facts, (who, one) => {
      fc.pre(isFinal(leadMachine, one.state) && one.state !== 'converted');
      expect(refusalToWrite(who, one)).toBe('ended');
    }),
  );
});

test('a partner that has not accepted writes once at most, whatever the customer wrote', () => {
  const few = fc.nat(3);
  const hidden = leadStates.filter((state) => !showsContact(state));
  fc.assert(
    fc.property(fc.constantFrom(...hidden), few, few, (state, fromPartner, fromCustomer) => {
      const one = { state, consentWithdrawn: false, fromPartner, total: fromPartner + fromCustomer };
      const may = refusalToWrite('partner', one) === null;
      expect(may).toBe(state === 'offered' && fromPartner === 0);
    }),
  );
});

test('a customer whose inquiry is open may always write until the thread is full', () => {
  fc.assert(
    fc.property(facts, (one) => {
      fc.pre(!isFinal(leadMachine, one.state) && !one.consentWithdrawn);
      expect(refusalToWrite('customer', one)).toBe(one.total >= maxThreadMessages ? 'thread_full' : null);
    }),
  );
});

test('no thread grows beyond its bound', () => {
  fc.assert(
    fc.property(side, facts, (who, one) => {
      fc.pre(one.total >= maxThreadMessages);
      expect(refusalToWrite(who, one)).not.toBeNull();
    }),
  );
});
