import { m } from '../../generated/paraglide/messages.js';
import { InLanguage } from '../../ui/in-language.tsx';
import { Stat } from '../../ui/stat.tsx';
import { Section, SubTitle } from './section.tsx';
import type { ImplementationView } from './view/implementation-view.ts';

/** The price of a product is half of what it costs; this is the other half. */
export function Implementation({ implementation }: { implementation: ImplementationView | null }) {
  if (!implementation) return null;
  const { cost, days, ownEffort, phases, roles, notIncluded } = implementation;
  return (
    <Section id="implementation" title={m.listing_implementation()} note={m.listing_implementation_note()}>
      <dl className="grid gap-x-6 gap-y-4 sm:grid-cols-3">
        <Stat label={m.listing_implementation_cost()} value={<span className="text-lg">{cost}</span>} />
        <Stat label={m.listing_implementation_time()} value={<span className="text-lg">{days}</span>} />
        <Stat label={m.listing_own_effort()} value={<span className="text-lg">{ownEffort}</span>} />
      </dl>
      {phases.length > 0 && <Phases phases={phases} />}
      {roles.length > 0 && (
        <div>
          <SubTitle>{m.listing_roles()}</SubTitle>
          <ul className="text-ink-soft text-sm">
            {roles.map(({ role, side, days: spent }) => (
              <li key={`${role?.text}${side}`}>
                <span className="text-ink">
                  <InLanguage words={role} />
                </span>{' '}
                · {side}
                {spent && <> · {spent}</>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {notIncluded.length > 0 && (
        <div>
          <SubTitle>{m.listing_not_included()}</SubTitle>
          <ul className="list-disc ps-5 text-ink-soft text-sm">
            {notIncluded.map((words) => (
              <li key={words.text}>
                <InLanguage words={words} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

const Phases = ({ phases }: { phases: ImplementationView['phases'] }) => (
  <ol className="grid gap-4 sm:auto-cols-fr sm:grid-flow-col">
    {phases.map(({ id, name, days, deliverables }, place) => (
      <li key={id} className="border-accent border-t-2 pt-3 text-sm">
        <h3 className="flex flex-wrap justify-between gap-x-3 text-base">
          <span>
            {place + 1}. <InLanguage words={name} />
          </span>
        </h3>
        <p className="text-ink-faint text-xs">{days}</p>
        <ul className="mt-2 space-y-1 text-ink-soft">
          {deliverables.map((words) => (
            <li key={words.text}>
              <InLanguage words={words} />
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ol>
);
