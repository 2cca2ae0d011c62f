import { columnVisibilityFeature, rowSelectionFeature, tableFeatures, useTable } from '@tanstack/react-table';
import clsx from 'clsx';
import { Download } from 'lucide-react';
import { type ReactNode, useEffect, useMemo } from 'react';
import { m } from '../generated/paraglide/messages.js';
import { BulkBar } from './bulk-bar.tsx';
import { buttonStyle } from './button-style.ts';
import { ColumnChoice } from './column-choice.tsx';
import { readHiddenColumns, writeHiddenColumns } from './hidden-columns.ts';
import { type Column, Table, type TableProps } from './table.tsx';

export interface DataColumn<Row> extends Column<Row> {
  /** Cannot be left out: what the row is, and what can be done with it. */
  fixed?: boolean;
}

export interface DataTableProps<Row> extends TableProps<Row> {
  /** Remembers on this device which columns are left out; one name a table. */
  name: string;
  columns: DataColumn<Row>[];
  selection?: Naming<Row> & {
    /** Buttons for what is selected. `clear` when it is done. */
    actions: (rows: Row[], clear: () => void) => ReactNode;
  };
  /** The address of the same list as CSV. */
  csv?: string;
  /** Further ways to take it away, beside the CSV. */
  tools?: ReactNode;
  /** Filters and the like, before the table's own tools. */
  children?: ReactNode;
}

const features = tableFeatures({ columnVisibilityFeature, rowSelectionFeature });

/** A table to work in: choose columns, select rows and act on them together, take it away as CSV. Workspaces only. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { name, columns, rows, rowKey, selection, csv, tools, children, ...rest } = props;
  const definitions = useMemo(
    () => columns.map(({ key, fixed }) => ({ id: key, enableHiding: !fixed })),
    [columns],
  );
  const table = useTable({ features, columns: definitions, data: rows, getRowId: rowKey });
  // After the first paint: the server does not know this device's choice.
  useEffect(() => table.setColumnVisibility(readHiddenColumns(name)), [name, table.setColumnVisibility]);
  const clear = () => table.resetRowSelection();
  const chosen = table.getSelectedRowModel().rows.map(({ original }) => original);
  const visible = columns.filter(({ key }) => table.getColumn(key)?.getIsVisible() ?? true);
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0">{children}</div>
        <div className={clsx('flex flex-wrap gap-2', rows.length === 0 && 'hidden')}>
          <ColumnChoice
            columns={columns.map(({ key, header, label, fixed }) => ({ key, label: label ?? header, fixed }))}
            isVisible={(key) => table.getColumn(key)?.getIsVisible() ?? true}
            onChange={(key, shown) => {
              table.getColumn(key)?.toggleVisibility(shown);
              writeHiddenColumns(name, { ...table.state.columnVisibility, [key]: shown });
            }}
          />
          {csv && (
            <a href={csv} download className={buttonStyle({ size: 'sm' })}>
              <Download aria-hidden className="size-4" />
              {m.table_csv()}
            </a>
          )}
          {tools}
        </div>
      </div>
      <Table
        {...rest}
        rows={rows}
        rowKey={rowKey}
        columns={selection ? [selectColumn(table, { rowKey, ...selection }), ...visible] : visible}
      />
      {selection && chosen.length > 0 && (
        <BulkBar count={chosen.length} onClear={clear}>
          {selection.actions(chosen, clear)}
        </BulkBar>
      )}
    </div>
  );
}

interface Selectable {
  getIsAllRowsSelected: () => boolean;
  getIsSomeRowsSelected: () => boolean;
  toggleAllRowsSelected: (value?: boolean) => void;
  getRow: (id: string) => { getIsSelected: () => boolean; toggleSelected: (value?: boolean) => void };
}

interface Naming<Row> {
  /** What a row's checkbox is called. */
  nameOf: (row: Row) => string;
  /** The form that takes the ticked rows' keys, so that choosing needs no script. */
  field?: { form: string; name: string };
}

function selectColumn<Row>(
  table: Selectable,
  { rowKey, nameOf, field }: Naming<Row> & { rowKey: (row: Row) => string },
): Column<Row> {
  return {
    key: 'select',
    narrow: true,
    header: (
      <input
        type="checkbox"
        className="size-[1.125em] align-middle"
        aria-label={m.table_select_all()}
        checked={table.getIsAllRowsSelected()}
        ref={(box) => {
          if (box) box.indeterminate = table.getIsSomeRowsSelected() && !table.getIsAllRowsSelected();
        }}
        onChange={({ target }) => table.toggleAllRowsSelected(target.checked)}
      />
    ),
    cell: (row) => (
      <input
        type="checkbox"
        className="size-[1.125em] align-middle"
        aria-label={m.table_select({ name: nameOf(row) })}
        {...field}
        value={rowKey(row)}
        checked={table.getRow(rowKey(row)).getIsSelected()}
        onChange={({ target }) => table.getRow(rowKey(row)).toggleSelected(target.checked)}
      />
    ),
  };
}
