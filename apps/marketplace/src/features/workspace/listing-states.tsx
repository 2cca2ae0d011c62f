import { Boxes } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { ListingState, VersionStateBadge } from '../listings/listing-state.tsx';
import { ownerName } from '../listings/owner-names.ts';
import { listingPathOf } from '../listings/types.ts';
import { Deadline } from './deadline.tsx';
import type { Overview } from './overview-page.tsx';
import { Section } from './section.tsx';

type Row = Overview['listings'][number];

export interface ListingStatesProps {
  listings: Row[];
  more: boolean;
  mayWrite: boolean;
}

/** The listings touched last: what state each is in, who acts, by when. */
export function ListingStates({ listings, more, mayWrite }: ListingStatesProps) {
  const create = mayWrite && <LinkButton to="/workspace/listings/new">{m.listings_new()}</LinkButton>;
  return (
    <Section
      title={m.workspace_listings()}
      actions={more && <TextLink to="/workspace/listings">{m.workspace_listings_all()}</TextLink>}
    >
      <Table
        caption={m.workspace_listings()}
        columns={columns()}
        rows={listings}
        rowKey={({ id }) => id}
        empty={
          <EmptyState icon={Boxes} title={m.listings_empty()} action={create}>
            {m.listings_empty_text()}
          </EmptyState>
        }
      />
    </Section>
  );
}

const columns = (): Column<Row>[] => [
  {
    key: 'name',
    header: m.listings_name(),
    cell: ({ name, listing }) => (
      <TextLink to={listingPathOf(listing)} className="font-medium">
        {textOf(name) || listing}
      </TextLink>
    ),
  },
  {
    key: 'state',
    header: m.listings_state(),
    cell: ({ state, pending }) => (
      <span className="flex flex-wrap items-center gap-1.5">
        {(state !== 'unpublished' || !pending) && <ListingState state={state} />}
        {pending && <VersionStateBadge state={pending.state} />}
      </span>
    ),
  },
  {
    key: 'acts',
    header: m.listings_acts(),
    className: 'whitespace-nowrap',
    cell: ({ pending }) => ownerName(pending?.owner ?? 'none'),
  },
  { key: 'due', header: m.listings_due(), cell: ({ due }) => <Deadline value={due} /> },
  {
    key: 'queue',
    header: m.listings_queue(),
    className: 'whitespace-nowrap tabular-nums',
    cell: ({ queue }) => (queue ? m.listings_queue_place(queue) : <Nothing />),
  },
];
