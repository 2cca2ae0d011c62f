import clsx from 'clsx';
import type { ReactNode } from 'react';
import { TableHeader } from './table-header.tsx';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  /** On a phone each value carries its header; give the words here when the header is not plain text. */
  label?: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and money stand right. */
  numeric?: boolean;
  /** Only as wide as what is in it: a checkbox, a menu. Never the heading of a card. */
  narrow?: boolean;
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

/**
 * Dense, sorted by address, header and first column stay in sight. On a phone every row is a card of labelled
 * values; the roles are written out because `display: block` takes them away.
 */
export function Table<Row>({ caption, columns, rows, rowKey, empty, className }: TableProps<Row>) {
  if (rows.length === 0) return empty;
  const head = columns.find(({ narrow }) => !narrow)?.key;
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable from the keyboard
      tabIndex={0}
      className={clsx('rounded-md border border-line bg-surface sm:max-h-[80vh] sm:overflow-auto', className)}
    >
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table role="table" className="w-full border-separate border-spacing-0 text-sm max-sm:block">
        <caption className="sr-only">{caption}</caption>
        <TableHeader columns={columns} />
        <tbody role="rowgroup" className="max-sm:block">
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              role="row"
              data-row
              className="group max-sm:block max-sm:border-line max-sm:border-b max-sm:py-2 max-sm:last:border-b-0"
            >
              {columns.map((column) => (
                <td
                  key={column.key}
                  role="cell"
                  data-label={labelOf(column, head)}
                  className={cellStyle(column, column.key === head)}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </section>
  );
}

function labelOf<Row>({ key, label, header, narrow }: Column<Row>, head: string | undefined) {
  if (key === head || narrow) return undefined;
  return label ?? (typeof header === 'string' ? header : undefined);
}

function cellStyle<Row>({ numeric, narrow, className }: Column<Row>, isHead: boolean): string {
  return clsx(
    'px-3 py-2 align-top sm:border-line sm:border-b sm:group-last:border-b-0 sm:group-hover:bg-sunken',
    // The row that j and k stand on.
    'group-has-[[data-row-link]:focus]:bg-accent-soft',
    narrow
      ? 'sm:w-px max-sm:float-end'
      : 'sm:first:sticky sm:first:start-0 sm:first:min-w-36 sm:first:bg-surface sm:first:group-hover:bg-sunken',
    numeric && 'whitespace-nowrap text-end tabular-nums',
    className,
    // A card: the label floats beside whatever the value is.
    'max-sm:block max-sm:flow-root max-sm:w-auto max-sm:min-w-0 max-sm:whitespace-normal max-sm:py-1 max-sm:text-start max-sm:empty:hidden max-sm:has-[>[data-nothing]]:hidden',
    isHead
      ? 'max-sm:text-base'
      : 'max-sm:data-label:ps-32 max-sm:data-label:before:float-left max-sm:data-label:before:-ms-29 max-sm:data-label:before:w-27 max-sm:data-label:before:text-ink-faint max-sm:data-label:before:content-[attr(data-label)]',
  );
}
