import clsx from 'clsx';
import type { ReactNode } from 'react';
import { formatDateTime, type Instant } from '../lib/format/index.ts';
import { type Tone, toneIcon, toneText } from './tone.ts';

export interface TimelineItem {
  id: string;
  at: Instant;
  title: ReactNode;
  /** Who did it. */
  by?: ReactNode;
  tone?: Tone;
  children?: ReactNode;
}

export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol>
      {items.map((item, position) => (
        <TimelineRow key={item.id} item={item} last={position === items.length - 1} />
      ))}
    </ol>
  );
}

function TimelineRow({
  item: { at, title, by, tone = 'neutral', children },
  last,
}: {
  item: TimelineItem;
  last: boolean;
}) {
  const Mark = toneIcon[tone];
  return (
    <li className="relative flex gap-3 pb-5 last:pb-0">
      {!last && <span aria-hidden className="absolute start-[0.53rem] top-6 bottom-0 w-px bg-line" />}
      <Mark aria-hidden className={clsx('mt-[0.2em] size-[1.125rem] shrink-0', toneText[tone])} />
      <div className="min-w-0 flex-1 text-sm">
        <p className="font-medium">{title}</p>
        <p className="text-ink-faint text-xs">
          <time dateTime={new Date(at).toISOString()}>{formatDateTime(at)}</time>
          {by && <> · {by}</>}
        </p>
        {children && <div className="mt-1.5 text-ink-soft">{children}</div>}
      </div>
    </li>
  );
}
