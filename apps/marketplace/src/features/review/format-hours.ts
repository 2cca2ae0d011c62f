import { formatNumber } from '../../lib/format/index.ts';

/** Hours below two days, days above; one digit is all that a median of few cases bears. */
export function formatHours(hours: number): string {
  const [value, unit] = hours < 48 ? [hours, 'hour'] : [hours / 24, 'day'];
  return formatNumber(value, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 });
}
