import {
  type CriterionCode,
  criteriaOf,
  grantMachine,
  longestValidityDays,
} from '@headwater/domain/curation';
import { m } from '../../generated/paraglide/messages.js';
import { formatNumber, formatWorkingDays } from '../../lib/format/index.ts';
import type { Standing } from '../../ui/standing-badge.tsx';

export const badges: Standing[] = ['listed', 'whitelisted', 'boutique'];

export interface BadgeFact {
  term: string;
  description: string;
}

interface BadgeTexts {
  title: string;
  lead: string;
  /** Those of its own; the boutique asks for the whitelist's as well. */
  criteria: CriterionCode[];
  facts: BadgeFact[];
}

/** What a badge means, who gives it, on what ground and for how long: terms come from the rules that enforce them. */
export function badgeTexts(badge: Standing): BadgeTexts {
  if (badge === 'listed')
    return {
      title: m.certification_listed(),
      lead: m.certification_listed_text(),
      criteria: [],
      facts: [
        { term: m.certification_who(), description: m.certification_listed_who() },
        { term: m.certification_evidence(), description: m.certification_listed_evidence() },
        { term: m.certification_term(), description: m.certification_listed_term() },
        { term: m.certification_ends(), description: m.certification_listed_ends() },
      ],
    };
  const boutique = badge === 'boutique';
  const whitelisted = criteriaOf('whitelisted');
  return {
    title: boutique ? m.certification_boutique() : m.certification_whitelisted(),
    lead: boutique ? m.certification_boutique_text() : m.certification_whitelisted_text(),
    criteria: boutique ? criteriaOf('boutique').filter((code) => !whitelisted.includes(code)) : whitelisted,
    facts: [
      {
        term: m.certification_who(),
        description: boutique ? m.certification_boutique_who() : m.certification_whitelisted_who(),
      },
      { term: m.certification_evidence(), description: m.certification_raised_evidence() },
      {
        term: m.certification_decided_within(),
        description: formatWorkingDays(grantMachine.proposed.dueWorkingDays ?? 0),
      },
      {
        term: m.certification_term(),
        description: m.certification_raised_term({ days: formatNumber(longestValidityDays[badge]) }),
      },
      { term: m.certification_ends(), description: m.certification_raised_ends() },
      { term: m.certification_how(), description: m.certification_raised_how() },
    ],
  };
}
