import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Timeline, type TimelineItem } from '../../ui/timeline.tsx';
import type { Tone } from '../../ui/tone.ts';
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

/** From the first push to now, newest first; reviewers speak as the platform, not by name. */
export function VersionTimeline({ version }: { version: Version }) {
  const { createdAt, submittedAt, publishedAt, decisions, since } = version;
  const steps: (TimelineItem | null)[] = [
    { id: 'created', at: createdAt, title: m.listings_timeline_created() },
    submittedAt === null
      ? null
      : { id: 'submitted', at: submittedAt, tone: 'info', title: m.listings_timeline_submitted() },
    ...decisions.map(toItem),
    publishedAt === null
      ? null
      : { id: 'published', at: publishedAt, tone: 'good', title: m.listings_timeline_published() },
    {
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
    children: (
      <div className="space-y-2">
        {reasons.length > 0 && (
          <ul className="space-y-1">
            {reasons.map((reason) => (
              <li key={reason.code}>
                <span className="font-medium text-ink">{textOf(reason.title)}</span>
                <span className="block">{textOf(reason.guidance)}</span>
              </li>
            ))}
          </ul>
        )}
        {note && <p className="whitespace-pre-line">{note}</p>}
      </div>
    ),
  };
}
