import { m } from '../../generated/paraglide/messages.js';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { Stat } from '../../ui/stat.tsx';
import { Section } from './section.tsx';
import type { CaseView } from './view/cases-view.ts';

export function Cases({ cases }: { cases: CaseView[] }) {
  if (cases.length === 0) return null;
  return (
    <Section id="cases" title={m.listing_cases()}>
      {cases.map((one) => (
        <Case key={one.id} one={one} />
      ))}
    </Section>
  );
}

function Case({ one: { title, problem, outcome, metrics, evidence, anonymised } }: { one: CaseView }) {
  return (
    <Card as="article" className="space-y-4">
      <h3 className="flex flex-wrap items-center gap-2 text-base">
        <InLanguage words={title} />
        {anonymised && <Badge>{m.listing_case_anonymous()}</Badge>}
        {evidence && <Badge tone="good">{evidence}</Badge>}
      </h3>
      <div className="max-w-prose space-y-2 text-ink-soft text-sm">
        <p>
          <InLanguage words={problem} />
        </p>
        <p>
          <InLanguage words={outcome} />
        </p>
      </div>
      {metrics.length > 0 && (
        <dl className="grid gap-4 sm:grid-cols-2">
          {metrics.map(({ name, before, after, unit, method }) => (
            <Stat
              key={name?.text}
              label={<InLanguage words={name} />}
              value={
                <>
                  {before} → {after} <InLanguage words={unit} />
                </>
              }
              note={method && <InLanguage words={method} />}
            />
          ))}
        </dl>
      )}
    </Card>
  );
}
