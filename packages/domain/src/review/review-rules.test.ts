import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  earnsFastLane,
  isOverdue,
  ownWorkReasons,
  rejectionReasonCodes,
  reviewDueAt,
  reviewReasonCodes,
  reviewReasons,
} from './index.ts';

const person = fc.constantFrom('a', 'b', 'c');
const organisation = fc.constantFrom('v', 'p', 'q');

describe('four eyes', () => {
  test('stop members of the publisher, submitters and appealed deciders, and nobody else', () => {
    fc.assert(
      fc.property(
        person,
        fc.uniqueArray(organisation),
        organisation,
        fc.uniqueArray(person),
        fc.option(person),
        (personId, memberOf, publisherId, submitters, appealedDeciderId) => {
          const reasons = ownWorkReasons({ personId, memberOf, publisherId, submitters, appealedDeciderId });
          expect(reasons.includes('own_organisation')).toBe(memberOf.includes(publisherId));
          expect(reasons.includes('own_submission')).toBe(submitters.includes(personId));
          expect(reasons.includes('own_decision')).toBe(appealedDeciderId === personId);
        },
      ),
    );
  });
});

describe('the review clock', () => {
  test('jumps over the National Day holiday and its make-up days', () => {
    // 2026-09-30 is the last working day before the holiday of 1 to 7 October.
    const due = reviewDueAt({ submittedAt: new Date('2026-09-30T02:00:00Z'), workingDays: 1 });
    expect(due.toISOString()).toBe('2026-10-08T02:00:00.000Z');
  });

  test('is missed only after the very moment it is due', () => {
    const due = new Date('2026-11-24T02:00:00Z');
    expect(isOverdue({ dueAt: due, now: due })).toBe(false);
    expect(isOverdue({ dueAt: due, now: new Date(due.getTime() + 1) })).toBe(true);
  });

  test('gives one fast lane for a miss, and no second', () => {
    const [missed, later] = [new Date('2026-11-01'), new Date('2026-11-02')];
    expect(earnsFastLane({ lastMissedAt: null, lastFastLaneAt: null })).toBe(false);
    expect(earnsFastLane({ lastMissedAt: missed, lastFastLaneAt: null })).toBe(true);
    expect(earnsFastLane({ lastMissedAt: missed, lastFastLaneAt: later })).toBe(false);
    expect(earnsFastLane({ lastMissedAt: later, lastFastLaneAt: missed })).toBe(true);
  });
});

describe('review reasons', () => {
  test('have a title and guidance in both languages', () => {
    for (const code of reviewReasonCodes)
      for (const text of [reviewReasons[code].title, reviewReasons[code].guidance]) {
        expect(text.en, code).not.toMatch(/\p{Script=Han}/u);
        expect(text['zh-CN'], code).toMatch(/\p{Script=Han}/u);
      }
  });

  test('can end a case only by those that a change cannot answer', () => {
    expect(rejectionReasonCodes).toContain('duplicate');
    expect(rejectionReasonCodes).not.toContain('translation_poor');
  });
});
