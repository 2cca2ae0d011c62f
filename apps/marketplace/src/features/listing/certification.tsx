import { Check } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { TextLink } from '../../ui/text-link.tsx';
import { badgePath } from '../discovery/paths.ts';
import { StandingLink } from '../discovery/standing-link.tsx';
import { Section } from './section.tsx';
import type { StandingView } from './view/standing-view.ts';

interface CertificationProps {
  standing: StandingView | null;
  imported: boolean;
}

export function Certification({ standing, imported }: CertificationProps) {
  return (
    <Section id="certification" title={standing ? m.listing_why_certified() : m.listing_certification()}>
      {standing ? (
        <Granted standing={standing} />
      ) : (
        <p className="max-w-prose text-ink-soft">
          {imported ? m.listing_only_imported() : m.listing_only_listed()}
        </p>
      )}
      <p className="text-sm">
        <TextLink to={badgePath(standing?.level ?? 'listed')}>{m.listing_criteria_link()}</TextLink>
      </p>
    </Section>
  );
}

function Granted({ standing }: { standing: StandingView }) {
  const { level, rationale, criteria, decided, validUntil, reviewOn } = standing;
  return (
    <div className="space-y-4 rounded-lg border border-accent-line bg-surface p-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <StandingLink standing={level} />
        {decided && <span>{m.listing_decided({ date: decided })}</span>}
        <span className="text-ink-faint">{m.listing_valid_until({ date: validUntil })}</span>
        <span className="text-ink-faint">{m.listing_review_on({ date: reviewOn })}</span>
      </p>
      <blockquote className="max-w-prose whitespace-pre-line border-accent border-s-2 ps-4">
        {rationale}
      </blockquote>
      {criteria.length > 0 && (
        <ul className="space-y-2 text-sm">
          {criteria.map((text) => (
            <li key={text} className="flex gap-2.5">
              <Check aria-hidden className="mt-[0.25em] size-4 shrink-0 text-good" />
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
