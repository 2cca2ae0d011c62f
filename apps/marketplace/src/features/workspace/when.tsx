import { formatDateTime } from '../../lib/format/index.ts';
import { Nothing } from '../../ui/nothing.tsx';

/** A moment, or a dash. */
export function When({ at }: { at: string | null | undefined }) {
  if (!at) return <Nothing />;
  return (
    <time dateTime={at} className="sm:whitespace-nowrap">
      {formatDateTime(at)}
    </time>
  );
}
