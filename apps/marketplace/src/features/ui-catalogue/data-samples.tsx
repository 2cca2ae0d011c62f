import { m } from '../../generated/paraglide/messages.js';
import {
  formatDate,
  formatDeadline,
  formatMoney,
  formatNumber,
  formatRelative,
} from '../../lib/format/index.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Link } from '../../ui/link.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { StandingBadge } from '../../ui/standing-badge.tsx';
import { Stat } from '../../ui/stat.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Sample, Samples } from './sample.tsx';
import { type SampleRow, sampleRows } from './sample-rows.ts';

const sampleNow = '2026-11-21T08:00:00Z';

const columns = (): Column<SampleRow>[] => [
  {
    key: 'name',
    header: m.ui_column_name(),
    sort: 'name',
    cell: ({ name }) => <span className="font-medium">{name()}</span>,
  },
  { key: 'state', header: m.ui_column_state(), cell: ({ state }) => <StateBadge state={state} /> },
  {
    key: 'updated',
    header: m.ui_column_updated(),
    sort: 'updated',
    className: 'whitespace-nowrap',
    cell: ({ updatedAt }) => formatDate(updatedAt),
  },
  {
    key: 'views',
    header: m.ui_column_views(),
    sort: 'views',
    numeric: true,
    cell: ({ views }) => formatNumber(views),
  },
  {
    key: 'price',
    header: m.ui_column_price(),
    numeric: true,
    cell: ({ amountMinor }) => formatMoney({ amountMinor, currency: 'CNY' }, { exact: true }),
  },
];

export function DataSamples() {
  return (
    <Samples id="data" title={m.ui_data()}>
      <Sample name="Table · Pagination" wide>
        <Table
          caption={m.ui_table_caption()}
          columns={columns()}
          rows={sampleRows}
          rowKey={({ id }) => id}
          empty={null}
        />
        <div className="mt-4">
          <Pagination nextCursor="sample" />
        </div>
      </Sample>
      <Sample name="Card · Avatar">
        <Card as="article" interactive className="flex gap-4">
          <Avatar name={m.ui_row_kefu()} />
          <div className="min-w-0 space-y-2">
            <p className="font-semibold">
              <Link to="/ui" className="after:absolute after:inset-0">
                {m.ui_row_kefu()}
              </Link>
            </p>
            <p className="text-ink-soft text-sm">{m.ui_card_text()}</p>
            <div className="flex flex-wrap gap-2">
              <StandingBadge standing="boutique" />
              <Badge>{m.ui_kind_solution()}</Badge>
            </div>
            <p className="text-ink-faint text-xs">
              {formatMoney({ amountMinor: 1_280_000, currency: 'CNY' })} ·{' '}
              {formatRelative('2026-11-18T02:00:00Z', sampleNow)}
            </p>
          </div>
        </Card>
      </Sample>
      <Sample name="Stat">
        <dl className="grid grid-cols-2 gap-6">
          <Stat label={m.ui_stat_listings()} value={formatNumber(1_284)} note={m.ui_stat_note()} />
          <Stat
            label={m.ui_stat_openness()}
            value={formatNumber(0.684, { style: 'percent', maximumFractionDigits: 1 })}
          />
        </dl>
      </Sample>
      <Sample name="DescriptionList">
        <DescriptionList
          items={[
            {
              term: m.ui_column_price(),
              description: formatMoney({ amountMinor: 1_280_000, currency: 'CNY' }),
            },
            { term: m.ui_due(), description: formatDeadline({ dueAt: '2026-11-26T09:00:00Z', daysLeft: 3 }) },
            { term: m.ui_verified(), description: formatDate('2026-11-02T09:00:00Z') },
          ]}
        />
      </Sample>
      <Sample name="EmptyState">
        <EmptyState
          title={m.ui_empty_table()}
          action={
            <LinkButton size="sm" to="/ui">
              {m.ui_empty_table_action()}
            </LinkButton>
          }
        >
          {m.ui_empty_table_text()}
        </EmptyState>
      </Sample>
    </Samples>
  );
}
