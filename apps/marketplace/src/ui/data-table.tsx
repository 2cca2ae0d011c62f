import { columnVisibilityFeature, rowSelectionFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { Download } from 'lucide-react';
import { type ReactNode, useEffect, useMemo } from 'react';
import { m } from '../generated/paraglide/messages.js';
import { BulkBar } from './bulk-bar.tsx';
import { buttonStyle } from './button-style.ts';
import { ColumnChoice } from './column-choice.tsx';
import { readHiddenColumns, writeHiddenColumns } from './hidden-columns.ts';
import { type Column, Table, type TableProps } from './table.tsx';

export interface DataTableProps<Row> extends TableProps<Row> {
  /** Remembers on this device which columns are left out; one name a table. */
  name: string;
  /** A column that cannot be left out says so. */
  columns: (Column<Row> & { fixed?: boolean })[];
  selection?: {
    /** What a row's checkbox is called. */
    nameOf: (row: Row) => string;
    /** Buttons for what is selected. `clear` when it is done. */
    actions: (rows: Row[], clear: () => void) => ReactNode;
  };
  /** The address of the same list as CSV. */
  csv?: string;
  /** Filters and the like, before the table's own tools. */
  children?: ReactNode;
}

const features = tableFeatures({ columnVisibilityFeature, rowSelectionFeature });

/** A table to work in: choose columns, select rows and act on them together, take it away as CSV. Workspaces only. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { name, columns, rows, rowKey, selection, csv, children, ...rest } = props;
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
        <div className="flex flex-wrap gap-2">
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
        </div>
      </div>
      {selection && chosen.length > 0 && (
        <BulkBar count={chosen.length} onClear={clear}>
          {selection.actions(chosen, clear)}
        </BulkBar>
      )}
      <Table
        {...rest}
        rows={rows}
        rowKey={rowKey}
        columns={
          selection ? [selectColumn(table, { rowKey, nameOf: selection.nameOf }), ...visible] : visible
        }
      />
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
  rowKey: (row: Row) => string;
  nameOf: (row: Row) => string;
}

function selectColumn<Row>(table: Selectable, { rowKey, nameOf }: Naming<Row>): Column<Row> {
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
        checked={table.getRow(rowKey(row)).getIsSelected()}
        onChange={({ target }) => table.getRow(rowKey(row)).toggleSelected(target.checked)}
      />
    ),
  };
}
