import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime, type WorkingDeadline } from '../../lib/format/index.ts';
import { textOf } from '../../lib/locale/words.ts';
import { Card } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Deadline } from '../workspace/deadline.tsx';
import { VersionStateBadge } from './listing-state.tsx';
import { ownerName } from './owner-names.ts';
import { type VersionSummary, versionPathOf } from './types.ts';

export interface VersionClockProps {
  listing: string;
  version: VersionSummary;
  due: WorkingDeadline | null;
  queue: { position: number; length: number } | null;
  fastLane?: boolean;
  /** On the version's own page the number needs no link. */
  linked?: boolean;
}

/** Who must act, since when, by when, and why. */
export function VersionClock({
  listing,
  version,
  due,
  queue,
  fastLane = false,
  linked = true,
}: VersionClockProps) {
  return (
    <Card>
      <div className="mb-3 flex flex-wrap items-center gap-3">
        <VersionStateBadge state={version.state} />
        {linked && (
          <TextLink to={versionPathOf(listing, version.version)} className="font-medium tabular-nums">
            {version.version}
          </TextLink>
        )}
        <span className="text-ink-soft text-sm">{textOf(version.why)}</span>
      </div>
      <DescriptionList
        items={[
          { term: m.listings_acts(), description: ownerName(version.owner) },
          { term: m.listings_since(), description: formatDateTime(version.since) },
          {
            term: m.listings_due(),
            description: due ? <Deadline value={due} /> : textOf(version.noClock) || '—',
          },
          ...(queue
            ? [
                {
                  term: m.listings_queue(),
                  description: (
                    <>
                      <span className="tabular-nums">{m.listings_queue_place(queue)}</span>
                      <span className="block text-ink-faint text-xs">
                        {fastLane ? m.listings_queue_fast() : m.listings_queue_note()}
                      </span>
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}
