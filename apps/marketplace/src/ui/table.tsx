import clsx from 'clsx';
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Link } from './link.tsx';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers and money stand right. */
  numeric?: boolean;
  /** The value of `?sort=` this header sets; `-value` is descending. */
  sort?: string;
  className?: string;
}

export interface TableProps<Row> {
  /** What a screen reader announces; hidden from sight. */
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of rows; use EmptyState and say what to do. */
  empty: ReactNode;
  className?: string;
}

/** Dense, sorted by address, header and first column stay in sight. */
export function Table<Row>({ caption, columns, rows, rowKey, empty, className }: TableProps<Row>) {
  if (rows.length === 0) return empty;
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable from the keyboard
      tabIndex={0}
      className={clsx('max-h-[80vh] overflow-auto rounded-md border border-line bg-surface', className)}
    >
      <table className="w-full border-separate border-spacing-0 text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="group">
              {columns.map((column) => (
                <td key={column.key} className={cellStyle(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellStyle({ numeric, className }: { numeric?: boolean; className?: string }): string {
  return clsx(
    'border-line border-b px-3 py-2 align-top group-last:border-b-0 group-hover:bg-sunken',
    'first:sticky first:start-0 first:min-w-36 first:bg-surface first:group-hover:bg-sunken',
    numeric && 'whitespace-nowrap text-end tabular-nums',
    className,
  );
}

function HeaderCell<Row>({ column: { header, sort, numeric } }: { column: Column<Row> }) {
  const { search } = useLocation();
  const current = new URLSearchParams(search).get('sort');
  const order =
    sort && current === sort ? 'ascending' : sort && current === `-${sort}` ? 'descending' : undefined;
  return (
    <th
      scope="col"
      aria-sort={order}
      className={clsx(
        'sticky top-0 z-10 whitespace-nowrap border-line border-b bg-sunken px-3 py-2 font-medium text-ink-soft first:start-0 first:z-20',
        numeric ? 'text-end' : 'text-start',
      )}
    >
      {sort ? (
        <Link
          to={sortedBy(search, order === 'ascending' ? `-${sort}` : sort)}
          className="inline-flex items-center gap-1 hover:text-accent"
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
