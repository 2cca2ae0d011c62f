import { m } from '../../generated/paraglide/messages.js';
import { Avatar } from '../../ui/avatar.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { Link } from '../../ui/link.tsx';
import { StandingBadge } from '../../ui/standing-badge.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import type { CardView } from './card-view.ts';

interface ListingTableProps {
  cards: CardView[];
  /** Id of the form that compares. */
  compareForm: string;
}

/** The dense list: what one compares before opening anything. */
export function ListingTable({ cards, compareForm }: ListingTableProps) {
  return (
    <Table
      caption={m.catalogue_view_list()}
      className="max-h-none"
      columns={columns(compareForm)}
      rows={cards}
      rowKey={({ listing }) => listing}
      empty={null}
    />
  );
}

const columns = (compareForm: string): Column<CardView>[] => [
  {
    key: 'name',
    header: m.catalogue_column_name(),
    cell: (card) => <Name card={card} />,
    className: 'min-w-52',
  },
  {
    key: 'publisher',
    header: m.catalogue_column_publisher(),
    cell: ({ publisher }) => <TextLink to={publisher.path}>{publisher.name}</TextLink>,
    className: 'min-w-32',
  },
  {
    key: 'kind',
    header: m.catalogue_facet_kind(),
    cell: ({ kindName }) => kindName,
    className: 'whitespace-nowrap',
  },
  {
    key: 'standing',
    header: m.catalogue_facet_standing(),
    cell: ({ standing, certified }) => (
      <span className="flex flex-wrap items-center gap-x-2">
        <StandingBadge standing={standing} />
        <span className="whitespace-nowrap text-ink-faint text-xs">
          {standing === 'listed' ? m.catalogue_standing_listed() : certified}
        </span>
      </span>
    ),
  },
  { key: 'price', header: m.catalogue_column_price(), cell: ({ price }) => price, numeric: true },
  {
    key: 'days',
    header: m.catalogue_column_days(),
    cell: ({ days }) => days ?? <span className="text-ink-faint">—</span>,
    numeric: true,
  },
  {
    key: 'updated',
    header: m.catalogue_column_updated(),
    cell: ({ updated }) => updated,
    className: 'whitespace-nowrap',
  },
  {
    key: 'compare',
    header: m.catalogue_compare_pick(),
    cell: (card) => <Pick card={card} form={compareForm} />,
  },
];

function Name({ card: { name, path, logo } }: { card: CardView }) {
  return (
    <span className="flex items-center gap-2.5">
      <Avatar name={name.text} src={logo} size="sm" />
      <Link to={path} className="font-medium hover:text-accent hover:underline">
        <InLanguage words={name} />
      </Link>
    </span>
  );
}

function Pick({ card, form }: { card: CardView; form: string }) {
  return (
    <label className="-my-2 grid min-h-10 place-items-center">
      <input type="checkbox" name="listing" value={card.listing} form={form} className="size-[1.25em]" />
      <span className="sr-only">{card.name.text}</span>
    </label>
  );
}
