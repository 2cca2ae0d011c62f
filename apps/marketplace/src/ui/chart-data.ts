export interface ChartSeries {
  name: string;
  /** One for each category; null where nothing was measured. */
  values: (number | null)[];
}

export interface ChartData {
  kind: 'line' | 'bar';
  /** Along the bottom: days, months, names. */
  categories: string[];
  series: ChartSeries[];
  format: (value: number) => string;
}

/** The order in which series take the tokens' colours: far apart for every common colour blindness. */
export const chartColours = ['accent', 'warn', 'special', 'info', 'good'] as const;

/** Dashes, so that lines differ without colour. */
export const chartDashes = ['solid', 'dashed', 'dotted'] as const;

/** Round steps from zero to just above the largest value. */
export function chartTicks(series: ChartSeries[], wanted = 4): number[] {
  const top = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  if (top === 0) return [0, 1];
  const rough = top / wanted;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * magnitude >= rough) ?? 10) * magnitude;
  return Array.from({ length: Math.ceil(top / step) + 1 }, (_, position) => position * step);
}
