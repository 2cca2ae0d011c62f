import { useState } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { formatDate, formatNumber } from '../../lib/format/index.ts';
import { Button } from '../../ui/button.tsx';
import { Chart } from '../../ui/chart.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useUnsavedGuard } from '../../ui/use-unsaved-guard.tsx';
import { Sample, Samples } from './sample.tsx';
import { sampleRows } from './sample-rows.ts';
import { SortableSample } from './sortable-sample.tsx';

const days = ['11-16', '11-17', '11-18', '11-19', '11-20', '11-21'];

export function WorkSamples() {
  return (
    <Samples id="work" title={m.ui_work()}>
      <Sample name="DataTable" wide>
        <WorkTable />
      </Sample>
      <Sample name="Chart · line">
        <Chart
          title={m.ui_chart_title()}
          note={m.ui_stat_note()}
          kind="line"
          categoryLabel={m.ui_chart_day()}
          categories={days}
          series={[
            { name: m.ui_chart_found(), values: [120, 168, 143, 210, 188, 262] },
            { name: m.ui_chart_opened(), values: [48, 61, 57, null, 90, 104] },
          ]}
        />
      </Sample>
      <Sample name="Chart · bar · static">
        <Chart
          title={m.ui_stat_openness()}
          note={m.ui_stat_note()}
          kind="bar"
          mode="static"
          categoryLabel={m.ui_chart_day()}
          categories={days.slice(2)}
          series={[{ name: m.ui_stat_openness(), values: [0.41, 0.52, 0.6, 0.68] }]}
          format={(value) => formatNumber(value, { style: 'percent' })}
        />
      </Sample>
      <SortableSample />
      <Sample name="useUnsavedGuard">
        <Unsaved />
      </Sample>
    </Samples>
  );
}

function WorkTable() {
  return (
    <DataTable
      name="sample"
      caption={m.ui_work_table()}
      rows={sampleRows}
      rowKey={({ id }) => id}
      empty={null}
      selection={{
        nameOf: ({ name }) => name(),
        actions: (_, clear) => (
          <Button size="sm" onClick={clear}>
            {m.ui_withdraw()}
          </Button>
        ),
      }}
      columns={[
        { key: 'name', header: m.ui_column_name(), fixed: true, cell: ({ name }) => name() },
        { key: 'state', header: m.ui_column_state(), cell: ({ state }) => <StateBadge state={state} /> },
        { key: 'updated', header: m.ui_column_updated(), cell: ({ updatedAt }) => formatDate(updatedAt) },
        {
          key: 'views',
          header: m.ui_column_views(),
          numeric: true,
          cell: ({ views }) => formatNumber(views),
        },
      ]}
    />
  );
}

function Unsaved() {
  const [dirty, setDirty] = useState(false);
  const guard = useUnsavedGuard(dirty);
  return (
    <div className="flex flex-wrap items-center gap-4 text-sm">
      <Checkbox label={m.ui_unsaved()} checked={dirty} onChange={({ target }) => setDirty(target.checked)} />
      <TextLink to="/certification">{m.ui_unsaved_leave()}</TextLink>
      {guard}
    </div>
  );
}
