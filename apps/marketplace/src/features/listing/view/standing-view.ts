import { type CriterionCode, standingCriteria } from '@headwater/domain/curation';
import { formatDate } from '../../../lib/format/index.ts';
import { getLocale } from '../../../lib/locale/current.ts';

interface Grant {
  level: string;
  rationale: string;
  criteria: { criterion: string; met: boolean }[];
  decidedAt: string | null;
  validUntil: string;
  reviewOn: string;
}

export type StandingView = NonNullable<ReturnType<typeof toStandingView>>;

/** Why a listing is certified, in the words of the person who decided. */
export function toStandingView(grant: Grant | null) {
  if (!grant) return null;
  return {
    level: grant.level as 'whitelisted' | 'boutique',
    rationale: grant.rationale,
    criteria: confirmed(grant.criteria),
    decided: grant.decidedAt && formatDate(grant.decidedAt),
    validUntil: formatDate(grant.validUntil),
    reviewOn: formatDate(grant.reviewOn),
  };
}

const confirmed = (criteria: Grant['criteria']): string[] =>
  criteria.flatMap(({ criterion, met }) => {
    const known = standingCriteria[criterion as CriterionCode];
    return known && met ? [known.text[getLocale()]] : [];
  });
