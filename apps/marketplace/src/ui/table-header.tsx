import clsx from 'clsx';
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { useLocation } from 'react-router';
import { Link } from './link.tsx';
import type { Column } from './table.tsx';

/** On a phone only what can be sorted by remains, as one line above the cards. */
export function TableHeader<Row>({ columns }: { columns: Column<Row>[] }) {
  const sortable = columns.some(({ sort }) => sort);
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: display: block takes them away
    <thead role="rowgroup" className={sortable ? 'max-sm:block' : 'max-sm:hidden'}>
      <tr
        role="row"
        className="max-sm:flex max-sm:flex-wrap max-sm:items-center max-sm:gap-x-4 max-sm:rounded-t-md max-sm:border-line max-sm:border-b max-sm:bg-sunken max-sm:px-3 max-sm:py-1"
      >
        {columns.map((column) => (
          <HeaderCell key={column.key} column={column} />
        ))}
      </tr>
    </thead>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

function HeaderCell<Row>({ column: { header, sort, numeric, narrow } }: { column: Column<Row> }) {
  const { search } = useLocation();
  const current = new URLSearchParams(search).get('sort');
  const order =
    sort && current === sort ? 'ascending' : sort && current === `-${sort}` ? 'descending' : undefined;
  return (
    <th
      scope="col"
      aria-sort={order}
      className={clsx(
        'whitespace-nowrap font-medium text-ink-soft sm:sticky sm:top-0 sm:z-10 sm:border-line sm:border-b sm:bg-sunken sm:px-3 sm:py-2',
        narrow ? 'sm:w-px' : 'sm:first:start-0 sm:first:z-20',
        numeric ? 'text-end' : 'text-start',
        !sort && !narrow && 'max-sm:hidden',
      )}
    >
      {sort ? (
        <Link
          to={sortedBy(search, order === 'ascending' ? `-${sort}` : sort)}
          className="inline-flex items-center gap-1 hover:text-accent max-sm:min-h-8"
        >
          {header}
          <SortMark order={order} />
        </Link>
      ) : (
        header
      )}
    </th>
  );
}

function SortMark({ order }: { order: 'ascending' | 'descending' | undefined }) {
  const Mark = order === 'ascending' ? ArrowUp : order === 'descending' ? ArrowDown : ChevronsUpDown;
  return <Mark aria-hidden className={clsx('size-3.5', order ? 'text-accent' : 'text-ink-faint')} />;
}

function sortedBy(search: string, sort: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set('sort', sort);
  parameters.delete('cursor');
  return `?${parameters}`;
}
