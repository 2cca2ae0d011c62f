import { Check } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StandingBadge } from '../../ui/standing-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { CardGrid } from '../discovery/card-grid.tsx';
import { badgePath } from '../discovery/paths.ts';
import type { BadgeData } from './load-badge.ts';

/** One badge: what it asks for, who decides, how long it holds, and who has it. */
export function BadgePage({ badge, title, lead, facts, criteria, checks, ...held }: BadgeData) {
  return (
    <div className="space-y-12">
      <PageHeader
        title={title}
        badges={<StandingBadge standing={badge} />}
        description={lead}
        breadcrumbs={[{ label: m.certification_title(), to: '/certification' }, { label: title }]}
      />
      <div className="max-w-3xl space-y-12">
        {criteria.length > 0 && <Criteria badge={badge} criteria={criteria} />}
        <section aria-labelledby="facts">
          <h2 id="facts" className="mb-4 text-2xl">
            {m.certification_how_given()}
          </h2>
          <DescriptionList items={facts} />
        </section>
        {checks.length > 0 && <Checks checks={checks} />}
        {badge === 'listed' && (
          <section aria-labelledby="imported" className="scroll-mt-6">
            <h2 id="imported" className="text-2xl">
              {m.catalogue_from_directory()}
            </h2>
            <p className="mt-2 max-w-prose text-ink-soft">{m.certification_imported_text()}</p>
          </section>
        )}
      </div>
      <Holders {...held} />
    </div>
  );
}

function Criteria({ badge, criteria }: Pick<BadgeData, 'badge' | 'criteria'>) {
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria" className="text-2xl">
        {m.certification_criteria()}
      </h2>
      {badge === 'boutique' && (
        <p className="mt-1 text-ink-soft text-sm">
          <TextLink to={badgePath('whitelisted')}>{m.certification_also_whitelist()}</TextLink>
        </p>
      )}
      <ol className="mt-4 divide-y divide-line rounded-lg border border-line bg-surface">
        {criteria.map(({ code, text }) => (
          <li key={code} id={code} className="flex scroll-mt-6 gap-3 px-5 py-3.5 target:bg-accent-soft">
            <Check aria-hidden className="mt-[0.3em] size-4 shrink-0 text-accent" />
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Checks({ checks }: Pick<BadgeData, 'checks'>) {
  return (
    <section aria-labelledby="checks">
      <h2 id="checks" className="text-2xl">
        {m.certification_checks()}
      </h2>
      <p className="mt-1 max-w-prose text-ink-soft text-sm">{m.certification_checks_text()}</p>
      <div className="mt-4 divide-y divide-line border-line border-y">
        {checks.map(({ group, name, checks: listed }) => (
          <Disclosure
            key={group}
            summary={
              <>
                <span className="font-medium">{name}</span>
                <span className="text-ink-faint tabular-nums">{listed.length}</span>
              </>
            }
          >
            <ul className="grid gap-x-8 gap-y-1.5 text-ink-soft text-sm sm:grid-cols-2">
              {listed.map(({ id, title }) => (
                <li key={id} className="flex gap-3">
                  <code className="shrink-0 font-mono text-ink-faint text-xs leading-[1.75]">{id}</code>
                  {title}
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </section>
  );
}

function Holders({ count, number, to, cards }: Pick<BadgeData, 'count' | 'number' | 'to' | 'cards'>) {
  return (
    <section aria-labelledby="holders">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="holders" className="text-2xl">
          {m.certification_held({ count, number })}
        </h2>
        {count > 0 && (
          <p className="text-sm">
            <TextLink to={to}>{m.certification_held_all()}</TextLink>
          </p>
        )}
      </div>
      {count === 0 ? (
        <p className="mt-3 text-ink-soft">{m.certification_held_none()}</p>
      ) : (
        <div className="mt-4">
          <CardGrid cards={cards} />
        </div>
      )}
    </section>
  );
}
