import { m } from '../../generated/paraglide/messages.js';
import { Avatar } from '../../ui/avatar.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { Link } from '../../ui/link.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import type { CardView } from './card-view.ts';
import { StandingLink } from './standing-link.tsx';

interface ListingTableProps {
  cards: CardView[];
  /** Id of the form that compares. */
  compareForm: string;
}

/** The dense list: what one compares before opening anything; on a phone name, price and certification. */
export function ListingTable({ cards, compareForm }: ListingTableProps) {
  return (
    <Table
      caption={m.catalogue_view_list()}
      className="sm:max-h-none!"
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
    cell: (card) => <Name card={card} compareForm={compareForm} />,
    className: 'min-w-60',
  },
  {
    key: 'publisher',
    header: m.catalogue_column_publisher(),
    cell: ({ publisher }) => (
      <Link to={publisher.path} className="hover:text-accent hover:underline">
        {publisher.name}
      </Link>
    ),
    className: 'min-w-32 text-ink-soft max-sm:hidden!',
  },
  {
    key: 'kind',
    header: m.catalogue_facet_kind(),
    cell: ({ kindName }) => kindName,
    className: 'whitespace-nowrap text-ink-soft max-sm:hidden!',
  },
  {
    key: 'price',
    header: m.catalogue_column_price(),
    cell: ({ price }) => price,
    className: 'min-w-28 tabular-nums',
  },
  { key: 'standing', header: m.catalogue_facet_standing(), cell: (card) => <Certified card={card} /> },
  {
    key: 'updated',
    header: m.catalogue_column_updated(),
    cell: ({ updated }) => updated,
    className: 'whitespace-nowrap text-ink-soft tabular-nums max-sm:hidden!',
  },
];

/** The tick stands first, so that it stays in sight on a phone. */
function Name({ card: { name, path, logo, listing }, compareForm }: { card: CardView; compareForm: string }) {
  return (
    <span className="flex items-center gap-2.5">
      <label className="-my-2 -ms-1 grid min-h-10 min-w-8 shrink-0 place-items-center">
        <input type="checkbox" name="listing" value={listing} form={compareForm} className="size-[1.125em]" />
        <span className="sr-only">
          {m.catalogue_compare_pick()} {name.text}
        </span>
      </label>
      <Avatar name={name.text} src={logo} size="sm" />
      <Link to={path} className="font-medium hover:text-accent hover:underline">
        <InLanguage words={name} />
      </Link>
    </span>
  );
}

function Certified({ card: { standing, certified } }: { card: CardView }) {
  if (standing === 'listed') return <span className="text-ink-faint">{m.catalogue_standing_listed()}</span>;
  return (
    <>
      <StandingLink standing={standing} />
      <span className="block whitespace-nowrap text-ink-faint text-xs tabular-nums">{certified}</span>
    </>
  );
}
