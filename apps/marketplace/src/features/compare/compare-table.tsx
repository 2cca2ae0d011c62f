import { X } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { Avatar } from '../../ui/avatar.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { Link } from '../../ui/link.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { inquiryPath } from '../discovery/paths.ts';
import { StandingLink } from '../discovery/standing-link.tsx';
import type { CompareGroup, CompareRow } from './compare-groups.ts';
import type { CompareData } from './load-compare.ts';

type Column = CompareData['columns'][number];

/** Names stay in sight above, attributes beside; on a phone the columns slide under them. */
export function CompareTable({ columns, groups }: { columns: Column[]; groups: CompareGroup[] }) {
  return (
    <section
      aria-label={m.compare_title()}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable from the keyboard
      tabIndex={0}
      className="max-h-[85vh] overflow-auto rounded-lg border border-line bg-surface print:max-h-none print:overflow-visible"
    >
      <table className="w-full table-fixed border-separate border-spacing-0 text-sm">
        <caption className="sr-only">{m.compare_title()}</caption>
        <colgroup>
          <col className="w-44 max-sm:hidden" />
          {columns.map(({ listing }) => (
            <col key={listing} className="w-36 sm:w-56" />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className="sticky start-0 top-0 z-30 border-line border-b bg-surface max-sm:hidden" />
            {columns.map((column) => (
              <th
                key={column.listing}
                scope="col"
                className="sticky top-0 z-20 border-line border-b bg-surface p-3 text-start align-top font-normal sm:p-4"
              >
                <ColumnHead column={column} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <Group key={group.title} group={group} columns={columns} />
        ))}
      </table>
    </section>
  );
}

function ColumnHead({ column }: { column: Column }) {
  const { name, logo, path, standing, listing, without } = column;
  return (
    <div className="flex h-full flex-col items-start gap-2">
      <div className="flex w-full items-start justify-between gap-2">
        <Avatar name={name.text} src={logo} className="max-sm:hidden" />
        <Link
          to={without}
          aria-label={m.compare_remove({ name: name.text })}
          className="grid size-8 place-items-center print:hidden rounded-md text-ink-faint hover:bg-sunken hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </Link>
      </div>
      <Link to={path} className="block font-semibold text-base hover:text-accent hover:underline">
        <InLanguage words={name} />
      </Link>
      <StandingLink standing={standing} />
      <LinkButton size="sm" to={inquiryPath(listing)} rel="nofollow" className="print:hidden max-sm:hidden">
        {m.listing_inquire()}
      </LinkButton>
    </div>
  );
}

function Group({ group: { title, rows }, columns }: { group: CompareGroup; columns: Column[] }) {
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={columns.length}
          className="border-line border-t bg-sunken px-3 py-2 text-start font-semibold sm:px-4"
        >
          <span className="sticky start-3">{title}</span>
        </th>
        {/* The column of labels, which a phone does not have: spanned there, it would stay as an empty strip. */}
        <td className="border-line border-t bg-sunken max-sm:hidden" />
      </tr>
      {rows.map((row) => (
        <Attribute key={row.label} row={row} columns={columns} />
      ))}
    </tbody>
  );
}

/** On a phone there is no room for a column of labels: each stands above its values. */
function Attribute({ row: { label, values }, columns }: { row: CompareRow; columns: Column[] }) {
  return (
    <>
      <tr className="sm:hidden">
        <th
          scope="colgroup"
          colSpan={columns.length}
          className="border-line border-t px-3 pt-2 text-start font-normal text-ink-faint text-xs"
        >
          <span className="sticky start-3">{label}</span>
        </th>
      </tr>
      <tr>
        <th
          scope="row"
          className="sticky start-0 z-10 border-line border-t bg-surface px-4 py-2.5 text-start align-top font-normal text-ink-faint max-sm:hidden"
        >
          {label}
        </th>
        {values.map((value, place) => (
          <td
            key={columns[place]?.listing}
            className="border-line px-3 py-2.5 align-top max-sm:pt-0.5 sm:border-t sm:px-4"
          >
            {value ?? <span className="text-ink-faint">{m.listing_not_stated()}</span>}
          </td>
        ))}
      </tr>
    </>
  );
}
