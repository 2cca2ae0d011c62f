import { m } from '../../generated/paraglide/messages.js';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Section } from './section.tsx';
import type { SupportView } from './view/support-view.ts';

export function Support({ support }: { support: SupportView | null }) {
  if (!support) return null;
  const { targets, channels, security } = support;
  const addresses = channels.map((channel) => ({
    term: channel.name,
    description: (
      <>
        <Address {...channel} />
        <span className="block text-ink-faint text-xs">
          {[channel.hours, channel.languages].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  }));
  return (
    <Section id="support" title={m.listing_support()} note={m.listing_support_note()}>
      {targets.length > 0 && <Targets targets={targets} />}
      <DescriptionList
        items={[
          ...addresses,
          ...(security
            ? [{ term: m.listing_security_contact(), description: <Address {...security} /> }]
            : []),
        ]}
      />
    </Section>
  );
}

const Targets = ({ targets }: { targets: SupportView['targets'] }) => (
  <Table
    caption={m.listing_support_targets()}
    rows={targets}
    rowKey={({ severity }) => severity}
    empty={null}
    columns={[
      {
        key: 'severity',
        header: m.listing_severity(),
        cell: ({ severity, name }) => (
          <>
            <span className="font-medium">{severity}</span> {name}
          </>
        ),
      },
      { key: 'response', header: m.listing_response(), cell: ({ response }) => response },
      {
        key: 'resolution',
        header: m.listing_resolution(),
        cell: ({ resolution }) => resolution ?? m.listing_not_stated(),
      },
    ]}
  />
);

const Address = ({ address, href }: { address: string; href: string | null }) =>
  href ? (
    <TextLink to={href} rel="nofollow noopener" className="break-all">
      {address}
    </TextLink>
  ) : (
    address
  );
