import { m } from '../../generated/paraglide/messages.js';
import { formatDate } from '../../lib/format/index.ts';
import { textOf } from '../../lib/locale/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import type { Tone } from '../../ui/tone.ts';
import { organisationName } from '../workspace/organisation-name.ts';
import type { Bulk } from './bulk-page.tsx';
import { StandingName } from './standing-name.tsx';

type Item = Bulk['items'][number];

/** Each listing with what will be, or was, done to it; what needs a look comes first. */
export function BulkItems({ items, draft }: { items: Item[]; draft: boolean }) {
  const ordered = [...items].sort(
    (one, other) => Number(Boolean(other.reason)) - Number(Boolean(one.reason)),
  );
  return (
    <Table
      caption={m.curation_listings()}
      columns={columns(draft)}
      rows={ordered}
      rowKey={(item) => item.id}
      empty={null}
    />
  );
}

const outcomes: Record<string, { tone: Tone; label: () => string }> = {
  change: { tone: 'info', label: m.curation_bulk_will },
  waiting: { tone: 'neutral', label: m.curation_bulk_waiting },
  changed: { tone: 'good', label: m.curation_bulk_changed },
  undoing: { tone: 'neutral', label: m.curation_bulk_waiting },
  undone: { tone: 'warn', label: m.curation_bulk_undone },
  kept: { tone: 'bad', label: m.curation_bulk_kept },
  refused: { tone: 'bad', label: m.curation_bulk_refused },
};

const columns = (draft: boolean): Column<Item>[] => [
  {
    key: 'name',
    header: m.curation_name(),
    className: 'min-w-52',
    cell: ({ listingId, listing, name }) => (
      <>
        <TextLink to={`/desk/listings/${listingId}`} className="font-medium">
          {textOf(name) || listing}
        </TextLink>
        <code className="block font-mono text-ink-faint text-xs [overflow-wrap:anywhere]">{listing}</code>
      </>
    ),
  },
  {
    key: 'publisher',
    header: m.curation_publisher(),
    cell: ({ organization }) => organisationName(organization),
  },
  {
    key: 'before',
    header: m.curation_bulk_before(),
    cell: ({ before }) => (
      <>
        <StandingName standing={before.standing} />
        {before.validUntil && (
          <span className="block whitespace-nowrap text-ink-faint text-xs">
            {m.curation_bulk_until({ day: formatDate(before.validUntil) })}
          </span>
        )}
      </>
    ),
  },
  {
    key: 'outcome',
    header: m.curation_bulk_outcome(),
    className: 'min-w-52',
    cell: ({ planned, state, reason }) => {
      const known = outcomes[draft ? (planned === 'change' ? 'change' : 'refused') : state];
      return (
        <>
          <Badge tone={known?.tone}>{known?.label() ?? state}</Badge>
          {reason && <span className="mt-1 block text-ink-soft text-xs">{textOf(reason.text)}</span>}
        </>
      );
    },
  },
];
