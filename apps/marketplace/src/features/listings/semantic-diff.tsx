import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Diff } from '../../ui/diff.tsx';
import { plainText } from '../editor/plain-text.ts';
import { ImpactBadge } from './impact-badge.tsx';
import type { ManifestDiff } from './types.ts';

type Change = ManifestDiff['changes'][number];

/** What matters most comes first. */
const order = ['breaking', 'needs_review', 'auto_approved'];

export interface SemanticDiffProps {
  diff: Pick<ManifestDiff, 'impact' | 'changes'>;
}

/** The changes against the live version, grouped by what they mean for a reviewer and for customers. */
export function SemanticDiff({ diff: { impact, changes } }: SemanticDiffProps) {
  if (impact === 'first') return <p className="text-ink-soft text-sm">{m.listings_diff_first()}</p>;
  if (changes.length === 0) return <p className="text-ink-soft text-sm">{m.listings_diff_none()}</p>;
  return (
    <div className="space-y-6">
      {order.map((level) => {
        const group = changes.filter((change) => change.impact === level);
        if (group.length === 0) return null;
        return (
          <section key={level} className="space-y-2">
            <h2 className="flex items-center gap-2 text-base">
              <ImpactBadge impact={level} />
              <span className="text-ink-faint text-sm tabular-nums">{group.length}</span>
            </h2>
            <Diff items={group.map(toItem)} />
          </section>
        );
      })}
    </div>
  );
}

const toItem = ({ pointer, before, after, reason }: Change) => ({
  path: pointer,
  label: textOf(reason),
  before: plainText(before),
  after: plainText(after),
});
