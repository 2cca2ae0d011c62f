import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Timeline, type TimelineItem } from '../../ui/timeline.tsx';
import type { Tone } from '../../ui/tone.ts';
import type { CaseView } from './load-case.ts';
import { Panel } from './panel.tsx';

type Decision = CaseView['review']['decisions'][number];

const actions: Record<string, { tone: Tone; label: () => string }> = {
  approve: { tone: 'good', label: m.review_did_approve },
  auto_approve: { tone: 'good', label: m.review_did_auto_approve },
  request_changes: { tone: 'warn', label: m.review_did_request_changes },
  reject: { tone: 'bad', label: m.review_did_reject },
  reopen: { tone: 'info', label: m.review_did_reopen },
  appeal: { tone: 'special', label: m.review_did_appeal },
};

/** A decision in a word or two. */
export const decisionName = (action: string): string => actions[action]?.label() ?? action;

/** Latest first: what was decided about this case, by whom and why. */
export function History({ view: { review } }: { view: CaseView }) {
  const items = [...review.decisions.map(toItem), ...milestones(review)].sort(
    (one, other) => new Date(other.at).getTime() - new Date(one.at).getTime(),
  );
  return (
    <Panel title={m.review_history()}>
      <Timeline items={items} />
    </Panel>
  );
}

function milestones(review: CaseView['review']): TimelineItem[] {
  const submitted = {
    id: 'submitted',
    at: review.submittedAt,
    title: m.review_did_submit(),
    by: review.submittedBy?.name,
  };
  const claimed = review.claimedAt && {
    id: 'claimed',
    at: review.claimedAt,
    title: m.review_did_claim(),
    by: review.assignee?.name,
  };
  const missed = review.missedAt && {
    id: 'missed',
    at: review.missedAt,
    title: m.review_did_miss(),
    tone: 'bad' as const,
  };
  return [submitted, claimed, missed].filter((item) => item !== null && item !== '') as TimelineItem[];
}

function toItem(decision: Decision): TimelineItem {
  const known = actions[decision.action];
  return {
    id: decision.id,
    at: decision.at,
    title: known?.label() ?? decision.action,
    tone: known?.tone ?? 'neutral',
    by: decision.by?.name ?? decision.by?.id,
    children: (decision.reasons.length > 0 || decision.note) && (
      <>
        {decision.reasons.length > 0 && (
          <ul className="list-disc ps-4">
            {decision.reasons.map(({ code, title }) => (
              <li key={code}>{textOf(title)}</li>
            ))}
          </ul>
        )}
        {decision.note && <p className="mt-1 whitespace-pre-wrap break-words">{decision.note}</p>}
      </>
    ),
  };
}
