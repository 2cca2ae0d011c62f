import { m } from '../../generated/paraglide/messages.js';
import { InLanguage } from '../../ui/in-language.tsx';
import { Table } from '../../ui/table.tsx';
import { Diagram } from './diagram/diagram.tsx';
import type { ListingView } from './load-listing.ts';
import { Section } from './section.tsx';

/** What data goes where: the picture for the eye, the table for the record. */
export function DataFlows({ listing: { connection, data, card } }: { listing: ListingView }) {
  if (!connection || connection.flows.length === 0) return null;
  const { egress, flows } = connection;
  const hosts = egress.map(({ id, purpose }) => ({ id, title: id, note: purpose?.text }));
  const stored = data?.regions ? `${m.listing_flow_stored()}: ${data.regions}` : undefined;
  return (
    <Section id="flows" title={m.listing_flows()} note={m.listing_flows_note()}>
      <Diagram
        id="flow-picture"
        title={m.listing_flows()}
        description={m.listing_flow_description({
          name: card.name.text,
          hosts: egress.map(({ id }) => id).join(', ') || '—',
        })}
        lanes={[
          {
            title: m.listing_flow_yours(),
            nodes: [{ id: 'yours', title: data?.categories ?? m.listing_flow_yours() }],
          },
          {
            title: m.listing_flow_this(),
            nodes: [{ id: 'this', title: card.name.text, note: stored, main: true }],
          },
          { title: m.listing_flow_hosts(), nodes: hosts },
        ]}
      />
      <Table
        caption={m.listing_flow_table()}
        rows={flows}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          { key: 'what', header: m.listing_flow_what(), cell: ({ what }) => <InLanguage words={what} /> },
          { key: 'direction', header: m.listing_flow_direction(), cell: ({ direction }) => direction },
          {
            key: 'how',
            header: m.listing_flow_how(),
            cell: ({ how }) => how && <code className="break-all font-mono text-xs">{how}</code>,
          },
        ]}
      />
    </Section>
  );
}
