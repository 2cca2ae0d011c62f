import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criteriaOf, mayApprove, standingCriteria, unmetCriteria } from './index.ts';

const person = fc.constantFrom('a', 'b', 'c');
const raised = fc.constantFrom('whitelisted' as const, 'boutique' as const);

describe('standing', () => {
  test('of the boutique always takes two different people', () => {
    fc.assert(
      fc.property(person, person, (proposedById, approverId) => {
        expect(mayApprove({ standing: 'boutique', proposedById, approverId })).toBe(
          proposedById !== approverId,
        );
      }),
    );
  });

  test('of the whitelist may be approved by the curator who proposed it', () => {
    expect(mayApprove({ standing: 'whitelisted', proposedById: 'a', approverId: 'a' })).toBe(true);
  });

  test('is refused as long as one of its criteria is not met', () => {
    fc.assert(
      fc.property(raised, fc.nat(20), (standing, skip) => {
        const criteria = criteriaOf(standing);
        const missing = criteria[skip % criteria.length];
        const confirmed = criteria.map((criterion) => ({ criterion, met: criterion !== missing }));
        expect(unmetCriteria(standing, confirmed)).toEqual([missing]);
      }),
    );
  });

  test('of the boutique asks for everything the whitelist asks for, and more', () => {
    expect(criteriaOf('boutique')).toEqual(expect.arrayContaining(criteriaOf('whitelisted')));
    expect(criteriaOf('boutique').length).toBeGreaterThan(criteriaOf('whitelisted').length);
  });

  test('criteria are written in both languages', () => {
    for (const { text } of Object.values(standingCriteria)) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
