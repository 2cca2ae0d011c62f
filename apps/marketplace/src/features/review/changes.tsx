import { m } from '../../generated/paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SemanticDiff } from '../listings/semantic-diff.tsx';
import type { CaseView } from './load-case.ts';

/** What the version changes of the one before, the gravest first. */
export function Changes({ review: { diff, comparedWith } }: Pick<CaseView, 'review'>) {
  if (diff.impact === 'first')
    return <EmptyState title={m.review_changes_first()}>{m.review_changes_first_text()}</EmptyState>;
  return (
    <div className="space-y-4">
      <p className="text-ink-soft text-sm">{m.review_changes_against({ version: comparedWith ?? '' })}</p>
      <SemanticDiff diff={diff} />
    </div>
  );
}
