import { type ChartData, chartColours, chartDashes, chartTicks } from './chart-data.ts';

const dashes = { solid: undefined, dashed: '7 5', dotted: '2 4' };

/**
 * The figure as plain SVG: on public pages, before the scripts are there, and without them. The drawing stretches,
 * the words around it are text of the page and keep their size.
 */
export function StaticChart({ data }: { data: ChartData }) {
  const ticks = chartTicks(data.series);
  const top = ticks.at(-1) ?? 1;
  const slot = 100 / Math.max(1, data.categories.length);
  const every = Math.ceil(data.categories.length / 6);
  return (
    <div aria-hidden="true" className="absolute inset-0 text-ink-faint text-xs tabular-nums leading-none">
      {ticks.map((tick) => (
        <div
          key={tick}
          className="absolute inset-x-0 flex h-0 items-center gap-2"
          style={{ bottom: `calc(1.75rem + (100% - 2.25rem) * ${tick / top})` }}
        >
          <span className="w-12 shrink-0 text-end">{data.format(tick)}</span>
          <span className="flex-1 border-line border-t" />
        </div>
      ))}
      <div className="absolute start-14 end-0 top-2 bottom-7">
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden="true"
          className="size-full overflow-visible"
        >
          {data.series.map(({ name, values }, index) => (
            <Marks key={name} kind={data.kind} {...{ values, index, slot, top }} count={data.series.length} />
          ))}
        </svg>
      </div>
      <div className="absolute start-14 end-0 bottom-0 flex">
        {data.categories.map((category, position) => (
          <span key={category} className="w-0 grow whitespace-nowrap text-center">
            {position % every === 0 && category}
          </span>
        ))}
      </div>
    </div>
  );
}

interface MarksProps {
  kind: ChartData['kind'];
  values: (number | null)[];
  index: number;
  count: number;
  slot: number;
  top: number;
}

function Marks({ kind, values, index, count, slot, top }: MarksProps) {
  const colour = `var(--${chartColours[index % chartColours.length]})`;
  const y = (value: number) => (100 * (1 - value / top)).toFixed(2);
  if (kind === 'line') {
    const dash = dashes[chartDashes[index % chartDashes.length] ?? 'solid'];
    return (
      <path
        d={linePath(values, slot, y)}
        fill="none"
        stroke={colour}
        strokeWidth="2.25"
        strokeDasharray={dash}
        vectorEffect="non-scaling-stroke"
      />
    );
  }
  const bar = Math.min(12, (slot * 0.7) / count);
  const outlines = values.map((value, position) => {
    const x = slot * (position + 0.5) + (index - count / 2) * bar;
    return value === null ? '' : `M${x.toFixed(2)} 100V${y(value)}h${(bar * 0.94).toFixed(2)}V100Z`;
  });
  return <path d={outlines.join('')} fill={colour} />;
}

/** A value that was not measured interrupts the line. */
function linePath(values: (number | null)[], slot: number, y: (value: number) => string): string {
  return values
    .map((value, position) => {
      if (value === null) return '';
      const starts = position === 0 || values[position - 1] === null;
      return `${starts ? 'M' : 'L'}${(slot * (position + 0.5)).toFixed(2)} ${y(value)}`;
    })
    .join('');
}
