import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError, assertTransition, isWorkingDay } from '../shared/index.ts';
import { describeState, dueAt } from './index.ts';
import { type ListingState, listingMachine, listingStates } from './listing-machine.ts';
import { isPending, pendingVersionStates, versionMachine, versionRule, versionStates } from './machine.ts';
import { stateCodes, type VersionStateCode } from './state-codes.ts';

const state = fc.constantFrom(...versionStates);

describe('a version', () => {
  test('takes a step only if the table has it', () => {
    fc.assert(
      fc.property(state, state, (from, to) => {
        const allowed = (versionMachine[from].to as readonly string[]).includes(to);
        const step = () => assertTransition(versionMachine, { from, to });
        if (allowed) expect(step).not.toThrow();
        else expect(step).toThrow(AppError);
      }),
    );
  });

  test('cannot reach live on any path without being approved, except back from deprecated or withdrawn', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 30 }), (choices) => {
        const path: string[] = ['draft'];
        for (const choice of choices) {
          const next = versionRule(path.at(-1) as 'draft').to;
          if (next.length > 0) path.push(next[choice % next.length] as string);
        }
        const live = path.indexOf('live');
        // A draft withdrawn before publication is refused by the command, which the table alone cannot see.
        if (live > 0 && path[live - 1] !== 'withdrawn') expect(path.slice(0, live)).toContain('approved');
      }),
    );
  });

  test('always says who must act, and runs a clock or says why none runs', () => {
    for (const name of versionStates) {
      const rule = versionRule(name);
      expect(rule.dueWorkingDays === undefined, name).toBe(rule.noClock !== undefined);
      if (isPending(name)) expect(rule.owner, name).not.toBe('none');
    }
  });

  test('gets its due date on a Chinese working day, never before the state began', () => {
    fc.assert(
      fc.property(
        state,
        fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-01'), noInvalidDate: true }),
        (name, since) => {
          const due = dueAt({ state: name, since });
          if (!due) return;
          expect(due.getTime()).toBeGreaterThan(since.getTime());
          expect(isWorkingDay(due)).toBe(true);
        },
      ),
    );
  });
});

describe('state codes', () => {
  test('explain every state in both languages', () => {
    const explained = new Set(Object.values(stateCodes).map((code) => code.state));
    expect([...versionStates].filter((name) => !explained.has(name))).toEqual([]);
    for (const [code, { why }] of Object.entries(stateCodes)) {
      expect(why.en.length, code).toBeGreaterThan(5);
      expect(why['zh-CN'], code).toMatch(/\p{Script=Han}/u);
    }
  });

  test('describe a row completely', () => {
    for (const [code, entry] of Object.entries(stateCodes)) {
      const described = describeState({
        state: entry.state,
        stateCode: code,
        stateSince: new Date(0),
        dueAt: null,
      });
      expect(described.why).toEqual(stateCodes[code as VersionStateCode].why);
    }
  });

  test('the pending states are those the database counts', () => {
    expect([...pendingVersionStates].sort()).toEqual(
      ['action_required', 'approved', 'checking', 'draft', 'in_review', 'submitted'].sort(),
    );
  });
});

describe('a listing', () => {
  test('never goes from unpublished to deprecated or suspended', () => {
    expect(listingMachine.unpublished.to).not.toContain('deprecated');
    expect(listingMachine.unpublished.to).not.toContain('suspended');
  });

  test('can be withdrawn from every state in which customers or reviewers see it', () => {
    const visible: ListingState[] = listingStates.filter((name) => name !== 'withdrawn');
    for (const name of visible) expect(listingMachine[name].to).toContain('withdrawn');
  });
});
