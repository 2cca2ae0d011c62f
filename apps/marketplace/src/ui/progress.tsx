import { formatNumber } from '../lib/format/index.ts';

/** Completeness of something: 0 to 1. */
export function Progress({ label, value }: { label: string; value: number }) {
  const share = Math.min(1, Math.max(0, value));
  return (
    <div className="space-y-1.5 text-sm">
      <div className="flex justify-between gap-4">
        <span>{label}</span>
        <span className="text-ink-soft tabular-nums">{formatNumber(share, { style: 'percent' })}</span>
      </div>
      <progress value={share} max={1} aria-label={label} className="sr-only" />
      <div aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-line">
        <div className="h-full rounded-full bg-accent" style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
