import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Timeline, type TimelineItem } from '../../ui/timeline.tsx';
import type { Tone } from '../../ui/tone.ts';
import { DecisionWords } from './decision-words.tsx';
import { VersionStateBadge } from './listing-state.tsx';
import type { Version } from './types.ts';

const actions: Record<string, { tone: Tone; label: () => string }> = {
  approve: { tone: 'good', label: m.listings_decision_approve },
  request_changes: { tone: 'warn', label: m.listings_decision_request_changes },
  reject: { tone: 'bad', label: m.listings_decision_reject },
  appeal: { tone: 'info', label: m.listings_decision_appeal },
  reopen: { tone: 'info', label: m.listings_decision_reopen },
  publish: { tone: 'good', label: m.listings_decision_publish },
};

export const decisionName = (action: string): string => actions[action]?.label() ?? action;

const oneStepMs = 5000;

/** From the first push to now, newest first; reviewers speak as the platform, not by name. */
export function VersionTimeline({ version }: { version: Version }) {
  const { createdAt, submittedAt, publishedAt, decisions, since } = version;
  // A decision says more than the state it led to; both are written in one step, moments apart.
  const told = [createdAt, submittedAt, publishedAt, ...decisions.map(({ at }) => at)].some(
    (at) => at !== null && Math.abs(Date.parse(at) - Date.parse(since)) < oneStepMs,
  );
  const steps: (TimelineItem | null)[] = [
    { id: 'created', at: createdAt, title: m.listings_timeline_created() },
    submittedAt === null
      ? null
      : { id: 'submitted', at: submittedAt, tone: 'info', title: m.listings_timeline_submitted() },
    ...decisions.map(toItem),
    publishedAt === null
      ? null
      : { id: 'published', at: publishedAt, tone: 'good', title: m.listings_timeline_published() },
    told
      ? null
      : {
          id: 'now',
          at: since,
          tone: 'info',
          title: <VersionStateBadge state={version.state} />,
          children: textOf(version.why),
        },
  ];
  const items = steps.filter((step) => step !== null);
  return <Timeline items={items.sort((a, b) => Date.parse(String(b.at)) - Date.parse(String(a.at)))} />;
}

function toItem({ id, at, action, reasons, note }: Version['decisions'][number]): TimelineItem {
  return {
    id,
    at,
    tone: actions[action]?.tone ?? 'neutral',
    title: decisionName(action),
    // What a request for changes or a rejection says stands in the conversation, where it is answered.
    children: action !== 'request_changes' && action !== 'reject' && (reasons.length > 0 || note) && (
      <DecisionWords reasons={reasons} note={note} />
    ),
  };
}
