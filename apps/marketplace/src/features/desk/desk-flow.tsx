import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import { Chart } from '../../ui/chart.tsx';
import type { DeskView } from './load-desk.ts';

/** Whether the desk keeps up: what came in beside what was decided, day by day. Nothing to see before the first case. */
export function DeskFlow({ days }: { days: DeskView['flow'] }) {
  if (days.every(({ submitted, decided }) => submitted + decided === 0)) return null;
  const total = (of: 'submitted' | 'decided') => formatNumber(days.reduce((sum, day) => sum + day[of], 0));
  return (
    <Chart
      title={m.desk_flow()}
      note={m.desk_flow_note({ submitted: total('submitted'), decided: total('decided') })}
      kind="bar"
      categoryLabel={m.desk_flow_day()}
      categories={days.map(({ day }) => day.slice(5))}
      series={[
        { name: m.desk_flow_submitted(), values: days.map(({ submitted }) => submitted) },
        { name: m.desk_flow_decided(), values: days.map(({ decided }) => decided) },
      ]}
    />
  );
}
