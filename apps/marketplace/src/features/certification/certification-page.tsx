import { standingCriteria } from '@headwater/domain/curation';
import { Check } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { getLocale } from '../../lib/locale/current.ts';
import { Link } from '../../ui/link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StandingBadge } from '../../ui/standing-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { badgePath } from '../discovery/paths.ts';
import { badgeTexts } from './badges.ts';
import type { BadgesData } from './load-badge.ts';

/** All badges; the criteria are the ones curators confirm, read from the same table. */
export function CertificationPage({ badges }: BadgesData) {
  return (
    <div className="max-w-3xl">
      <PageHeader title={m.certification_title()} description={m.certification_description()} />
      <ol className="space-y-6">
        {badges.map((level) => (
          <Level key={level.badge} {...level} />
        ))}
      </ol>
      <section aria-labelledby="rules" className="mt-12">
        <h2 id="rules" className="text-2xl">
          {m.certification_rules()}
        </h2>
        <ul className="mt-3 max-w-prose list-disc space-y-2 ps-5 text-ink-soft">
          <li>{m.certification_rule_four_eyes()}</li>
          <li>{m.certification_rule_expiry()}</li>
          <li>{m.certification_rule_version()}</li>
          <li>{m.certification_rule_reasons()}</li>
        </ul>
      </section>
    </div>
  );
}

function Level({ badge, count, number, to }: BadgesData['badges'][number]) {
  const { title, lead, criteria } = badgeTexts(badge);
  return (
    <li className="rounded-lg border border-line bg-surface p-5 sm:p-6">
      <h2 id={badge} className="flex flex-wrap items-center gap-3 text-2xl">
        <Link to={badgePath(badge)} className="hover:text-accent hover:underline">
          {title}
        </Link>
        <StandingBadge standing={badge} />
      </h2>
      <p className="mt-2 max-w-prose text-ink-soft">{lead}</p>
      {criteria.length > 0 && (
        <ul className="mt-4 space-y-2">
          {criteria.map((code) => (
            <li key={code} className="flex gap-2.5">
              <Check aria-hidden className="mt-[0.3em] size-4 shrink-0 text-accent" />
              {standingCriteria[code].text[getLocale()]}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-5 flex flex-wrap gap-x-6 gap-y-2 border-line border-t pt-4 text-sm">
        <TextLink to={badgePath(badge)}>
          {m.certification_more()}
          <span className="sr-only"> {title}</span>
        </TextLink>
        <TextLink to={to}>{m.certification_held({ count, number })}</TextLink>
      </p>
    </li>
  );
}
