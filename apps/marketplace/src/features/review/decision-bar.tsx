import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Callout } from '../../ui/callout.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Deadline } from '../workspace/deadline.tsx';
import { AfterDecision } from './after-decision.tsx';
import { type DecisionKind, holdsCase } from './decision.ts';
import { DecisionButtons } from './decision-buttons.tsx';
import { Hands } from './hands.tsx';
import type { CaseView } from './load-case.ts';
import { RecheckButtons } from './recheck-buttons.tsx';

export interface DecisionBarProps {
  view: CaseView;
  /** The dialog that is open, by key or by button. */
  opened: DecisionKind | null;
  onOpen: (kind: DecisionKind | null) => void;
}

/** Whose turn it is, until when, and the buttons of those who may decide. */
export function DecisionBar({ view, opened, onOpen }: DecisionBarProps) {
  const { review, due, next, search } = view;
  return (
    <section
      aria-labelledby="decision-title"
      className="space-y-4 rounded-lg border border-accent-line bg-surface p-5"
    >
      <div>
        <h2 id="decision-title" className="text-lg">
          {m.review_decision()}
        </h2>
        <p className="text-ink-soft text-sm">{textOf(review.version.why)}</p>
        {due && (
          <p className="mt-1 text-sm">
            <Deadline value={due} />
          </p>
        )}
        {review.queue && <p className="text-ink-faint text-xs">{m.review_place(review.queue)}</p>}
      </div>
      {!review.fourEyes.mayDecide && <FourEyes reasons={review.fourEyes.reasons} />}
      {review.state === 'open' && <Hands view={view} />}
      {holdsCase(view) &&
        (review.recheck ? (
          <RecheckButtons />
        ) : (
          <DecisionButtons view={view} opened={opened} onOpen={onOpen} />
        ))}
      {review.state !== 'open' && <AfterDecision view={view} />}
      {next && (
        <p className="border-line border-t pt-3 text-sm">
          {m.review_next()} <TextLink to={`/desk/review/${next.id}${search}`}>{next.name}</TextLink>
        </p>
      )}
    </section>
  );
}

function FourEyes({ reasons }: { reasons: CaseView['review']['fourEyes']['reasons'] }) {
  return (
    <Callout tone="warn" title={m.review_four_eyes()}>
      <ul>
        {reasons.map(({ code, text }) => (
          <li key={code}>{textOf(text)}</li>
        ))}
      </ul>
      <p>{m.review_four_eyes_text()}</p>
    </Callout>
  );
}
