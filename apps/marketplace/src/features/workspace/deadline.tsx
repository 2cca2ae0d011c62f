import clsx from 'clsx';
import { formatDeadline, type WorkingDeadline } from '../../lib/format/index.ts';
import { Nothing } from '../../ui/nothing.tsx';

/** A clock in working days; turns red when it has run out. */
export function Deadline({ value }: { value: WorkingDeadline | null }) {
  if (!value) return <Nothing />;
  const tone = value.daysLeft < 0 ? 'font-medium text-bad' : value.daysLeft <= 1 ? 'text-warn' : undefined;
  return (
    <time
      dateTime={new Date(value.dueAt).toISOString()}
      className={clsx('inline-block sm:whitespace-nowrap', tone)}
    >
      {formatDeadline(value)}
    </time>
  );
}
