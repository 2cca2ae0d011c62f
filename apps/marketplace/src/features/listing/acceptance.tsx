import { m } from '../../generated/paraglide/messages.js';
import { InLanguage } from '../../ui/in-language.tsx';
import { Section } from './section.tsx';
import type { AcceptanceView } from './view/cases-view.ts';

export function Acceptance({ criteria }: { criteria: AcceptanceView[] }) {
  if (criteria.length === 0) return null;
  return (
    <Section id="acceptance" title={m.listing_acceptance()} note={m.listing_acceptance_note()}>
      <ol className="list-decimal space-y-2 ps-5 marker:text-ink-faint">
        {criteria.map(({ id, criterion, measure }) => (
          <li key={id} className="ps-1">
            <InLanguage words={criterion} />
            {measure && (
              <span className="block text-ink-faint text-sm">
                {m.listing_measured_by()} <InLanguage words={measure} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
