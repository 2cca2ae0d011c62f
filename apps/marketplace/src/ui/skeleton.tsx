import clsx from 'clsx';

/** Holds the room of something on its way; give it the size of what comes. */
export function Skeleton({ className = 'h-4 w-full' }: { className?: string }) {
  return <span aria-hidden="true" className={clsx('skeleton block', className)} />;
}
