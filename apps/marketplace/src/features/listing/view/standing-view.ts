import { type CriterionCode, standingCriteria } from '@headwater/domain/curation';
import { formatDate } from '../../../lib/format/index.ts';
import { getLocale } from '../../../lib/locale/current.ts';

interface Grant {
  level: string;
  rationale: string;
  criteria: unknown;
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

function confirmed(criteria: unknown): { text: string; evidence: string | null }[] {
  if (!Array.isArray(criteria)) return [];
  return criteria.flatMap((item: { criterion?: string; met?: boolean; evidence?: unknown }) => {
    const known = standingCriteria[item.criterion as CriterionCode];
    if (!known || item.met !== true) return [];
    return [
      { text: known.text[getLocale()], evidence: typeof item.evidence === 'string' ? item.evidence : null },
    ];
  });
}
