import { type ChartData, chartColours, chartDashes, chartTicks } from './chart-data.ts';

const width = 640;
const height = 240;
const left = 56;
const bottom = 26;
const plot = { width: width - left - 8, height: height - bottom - 10 };
const dashes = { solid: undefined, dashed: '7 5', dotted: '2 4' };

/** The figure as plain SVG: on public pages, before the scripts are there, and without them. */
export function StaticChart({ data }: { data: ChartData }) {
  const ticks = chartTicks(data.series);
  const top = ticks.at(-1) ?? 1;
  const y = (value: number) => 10 + plot.height * (1 - value / top);
  const slot = plot.width / Math.max(1, data.categories.length);
  const every = Math.ceil(data.categories.length / 8);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="h-auto w-full font-sans text-xs">
      {ticks.map((tick) => (
        <g key={tick} className="fill-ink-faint">
          <line x1={left} x2={width - 8} y1={y(tick)} y2={y(tick)} className="stroke-line" />
          <text x={left - 8} y={y(tick)} textAnchor="end" dominantBaseline="middle">
            {data.format(tick)}
          </text>
        </g>
      ))}
      {data.categories.map(
        (category, position) =>
          position % every === 0 && (
            <text
              key={category}
              x={left + slot * (position + 0.5)}
              y={height - 6}
              textAnchor="middle"
              className="fill-ink-faint"
            >
              {category}
            </text>
          ),
      )}
      {data.series.map((series, index) => (
        <Marks
          key={series.name}
          kind={data.kind}
          {...{ index, slot, y }}
          count={data.series.length}
          values={series.values}
        />
      ))}
    </svg>
  );
}

interface MarksProps {
  kind: ChartData['kind'];
  values: (number | null)[];
  index: number;
  count: number;
  slot: number;
  y: (value: number) => number;
}

function Marks({ kind, values, index, count, slot, y }: MarksProps) {
  const colour = `var(--${chartColours[index % chartColours.length]})`;
  if (kind === 'line') {
    const dash = dashes[chartDashes[index % chartDashes.length] ?? 'solid'];
    return (
      <path
        d={linePath(values, slot, y)}
        fill="none"
        stroke={colour}
        strokeWidth="2.25"
        strokeDasharray={dash}
      />
    );
  }
  const bar = Math.min(44, (slot * 0.7) / count);
  const outlines = values.map((value, position) => {
    const x = left + slot * (position + 0.5) + (index - count / 2) * bar;
    return value === null
      ? ''
      : `M${(x + 1).toFixed(1)} ${y(0)}V${y(value).toFixed(1)}h${(bar - 2).toFixed(1)}V${y(0)}Z`;
  });
  return <path d={outlines.join('')} fill={colour} />;
}

/** A value that was not measured interrupts the line. */
function linePath(values: (number | null)[], slot: number, y: (value: number) => number): string {
  return values
    .map((value, position) => {
      if (value === null) return '';
      const starts = position === 0 || values[position - 1] === null;
      return `${starts ? 'M' : 'L'}${(left + slot * (position + 0.5)).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}
