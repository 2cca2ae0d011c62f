import clsx from 'clsx';
import { useEffect, useRef, useState } from 'react';
import { m } from '../generated/paraglide/messages.js';
import { formatNumber } from '../lib/format/index.ts';
import { type ChartData, chartColours } from './chart-data.ts';
import { StaticChart } from './static-chart.tsx';

export interface ChartProps extends Omit<ChartData, 'format'> {
  title: string;
  /** From when to when, of what. */
  note?: string;
  format?: (value: number) => string;
  /** What the categories are, as the table's first header. */
  categoryLabel: string;
  /** `static` ships no scripts: public pages. */
  mode?: 'live' | 'static';
  className?: string;
}

/**
 * A figure with its numbers: drawn on the server, taken over by ECharts in the workspaces, and always also
 * a table, which is what a screen reader gets.
 */
export function Chart({ title, note, categoryLabel, mode = 'live', className, ...given }: ChartProps) {
  const data: ChartData = { ...given, format: given.format ?? ((value) => formatNumber(value)) };
  return (
    <figure className={clsx('rounded-lg border border-line bg-surface p-4', className)}>
      <figcaption className="mb-3">
        <span className="font-medium text-sm">{title}</span>
        {note && <span className="block text-ink-faint text-xs">{note}</span>}
        {data.series.length > 1 && <Legend data={data} />}
      </figcaption>
      <div className="relative h-56">
        {mode === 'live' ? <LiveChart data={data} /> : <StaticChart data={data} />}
      </div>
      <details className="mt-2 text-sm">
        <summary className="inline-flex min-h-8 items-center text-accent text-xs hover:underline">
          {m.chart_numbers()}
        </summary>
        <ChartNumbers title={title} categoryLabel={categoryLabel} data={data} />
      </details>
    </figure>
  );
}

function Legend({ data }: { data: ChartData }) {
  return (
    <span className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-ink-soft text-xs">
      {data.series.map(({ name }, position) => (
        <span key={name} className="inline-flex items-center gap-1.5">
          <svg aria-hidden="true" width="22" height="8" className="shrink-0">
            <line
              x1="0"
              x2="22"
              y1="4"
              y2="4"
              stroke={`var(--${chartColours[position % chartColours.length]})`}
              strokeWidth={data.kind === 'bar' ? 8 : 2.5}
              strokeDasharray={data.kind === 'bar' ? undefined : [undefined, '7 5', '2 4'][position % 3]}
            />
          </svg>
          {name}
        </span>
      ))}
    </span>
  );
}

function LiveChart({ data }: { data: ChartData }) {
  const canvas = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(false);
  const key = JSON.stringify([data.kind, data.categories, data.series]);
  const latest = useRef(data);
  latest.current = data;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a figure is drawn again when its numbers differ, not its object
  useEffect(() => {
    let end: (() => void) | undefined;
    let gone = false;
    import('./chart-engine.ts').then(({ drawChart }) => {
      if (gone || !canvas.current) return;
      setDrawn(true);
      end = drawChart(canvas.current, latest.current);
    });
    return () => {
      gone = true;
      end?.();
    };
  }, [key]);
  return (
    <>
      {!drawn && <StaticChart data={data} />}
      <div ref={canvas} aria-hidden="true" className="absolute inset-0" />
    </>
  );
}

function ChartNumbers({
  title,
  categoryLabel,
  data,
}: {
  title: string;
  categoryLabel: string;
  data: ChartData;
}) {
  return (
    <div className="overflow-x-auto">
      <table className="mt-1 text-xs">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {[categoryLabel, ...data.series.map(({ name }) => name)].map((header, position) => (
              <th
                key={header}
                scope="col"
                className={clsx(
                  'pe-6 py-1 font-medium text-ink-soft',
                  position > 0 ? 'text-end' : 'text-start',
                )}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.categories.map((category, row) => (
            <tr key={category}>
              <th scope="row" className="border-line border-t py-1 pe-6 text-start font-normal">
                {category}
              </th>
              {data.series.map(({ name, values }) => (
                <td key={name} className="border-line border-t py-1 pe-6 text-end tabular-nums">
                  {values[row] == null ? '–' : data.format(values[row])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
