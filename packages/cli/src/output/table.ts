import { displayWidth } from './display-width.ts';

/** Columns under headers, two spaces apart; no trailing blanks. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [headers, ...rows];
  const widths = headers.map((_, column) => Math.max(...all.map((row) => displayWidth(row[column] ?? ''))));
  return all.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max((widths[column] ?? 0) - displayWidth(cell), 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** `label: value` lines with the values under each other; empty values are left out. */
export function fields(pairs: readonly (readonly [string, string | null | undefined])[]): string[] {
  const shown = pairs.filter((pair): pair is readonly [string, string] => Boolean(pair[1]));
  const width = Math.max(0, ...shown.map(([label]) => displayWidth(label)));
  return shown.map(([label, value]) => `${label}${' '.repeat(width - displayWidth(label))}  ${value}`);
}
