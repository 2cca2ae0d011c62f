import { formatDateTime } from '../../lib/format/index.ts';

/** A moment, or a dash. */
export function When({ at }: { at: string | null | undefined }) {
  if (!at) return <span className="text-ink-faint">—</span>;
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {formatDateTime(at)}
    </time>
  );
}
