import { type CriterionCode, criteriaOf, standingCriteria } from '@headwater/domain/curation';
import { Check } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { getLocale } from '../../lib/locale/current.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StandingBadge } from '../../ui/standing-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** The criteria are the ones curators confirm; this page reads the same table. */
export function CertificationPage() {
  const whitelisted = criteriaOf('whitelisted');
  const more = criteriaOf('boutique').filter((code) => !whitelisted.includes(code));
  return (
    <div className="max-w-3xl">
      <PageHeader title={m.certification_title()} description={m.certification_description()} />
      <div className="space-y-10">
        <Level id="listed" title={m.certification_listed()} text={m.certification_listed_text()} />
        <Level
          id="whitelisted"
          title={m.certification_whitelisted()}
          badge="whitelisted"
          text={m.certification_whitelisted_text()}
          criteria={whitelisted}
        />
        <Level
          id="boutique"
          title={m.certification_boutique()}
          badge="boutique"
          text={m.certification_boutique_text()}
          criteria={more}
        />
        <section aria-labelledby="rules">
          <h2 id="rules" className="text-2xl">
            {m.certification_rules()}
          </h2>
          <ul className="mt-3 max-w-prose list-disc space-y-2 ps-5 text-ink-soft">
            <li>{m.certification_rule_four_eyes()}</li>
            <li>{m.certification_rule_expiry()}</li>
            <li>{m.certification_rule_version()}</li>
            <li>{m.certification_rule_reasons()}</li>
          </ul>
          <p className="mt-5 text-sm">
            <TextLink to="/catalogue?standing=boutique">{m.certification_see_boutique()}</TextLink>
          </p>
        </section>
      </div>
    </div>
  );
}

interface LevelProps {
  id: string;
  title: string;
  text: string;
  badge?: 'whitelisted' | 'boutique';
  criteria?: CriterionCode[];
}

function Level({ id, title, text, badge, criteria = [] }: LevelProps) {
  return (
    <section aria-labelledby={id} className="rounded-lg border border-line bg-surface p-5 sm:p-6">
      <h2 id={id} className="flex flex-wrap items-center gap-3 text-2xl">
        {title}
        {badge && <StandingBadge standing={badge} />}
      </h2>
      <p className="mt-2 max-w-prose text-ink-soft">{text}</p>
      {criteria.length > 0 && (
        <ul className="mt-4 space-y-2">
          {criteria.map((code) => (
            <li key={code} id={code} className="flex gap-2.5">
              <Check aria-hidden className="mt-[0.3em] size-4 shrink-0 text-accent" />
              {standingCriteria[code].text[getLocale()]}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
