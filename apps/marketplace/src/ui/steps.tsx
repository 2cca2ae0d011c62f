import clsx from 'clsx';
import { Check } from 'lucide-react';
import { m } from '../generated/paraglide/messages.js';

export interface Step {
  label: string;
  state: 'done' | 'current' | 'todo';
  note?: string;
}

/** Where one is on a way of several steps. */
export function Steps({ label, items }: { label: string; items: Step[] }) {
  return (
    <ol aria-label={label} className="grid gap-x-4 gap-y-3 sm:auto-cols-fr sm:grid-flow-col">
      {items.map(({ label: text, state, note }, position) => (
        <li
          key={text}
          aria-current={state === 'current' ? 'step' : undefined}
          className={clsx(
            'flex gap-2.5 text-sm max-sm:border-s-2 max-sm:ps-3 sm:border-t-2 sm:pt-3',
            state === 'todo' ? 'border-line' : 'border-accent',
          )}
        >
          <span
            aria-hidden="true"
            className={clsx(
              'grid size-5 shrink-0 place-items-center rounded-full border text-xs tabular-nums leading-none',
              state === 'done' && 'border-accent bg-accent text-on-accent',
              state === 'current' && 'border-accent font-semibold text-accent-deep',
              state === 'todo' && 'border-line-strong text-ink-faint',
            )}
          >
            {state === 'done' ? <Check className="size-3.5" strokeWidth={3} /> : position + 1}
          </span>
          <span
            className={clsx(
              '-mt-px',
              state === 'todo' && 'text-ink-faint',
              state === 'current' && 'font-medium',
            )}
          >
            {text}
            {state === 'done' && <span className="sr-only">{m.common_step_done()}</span>}
            {note && <span className="block font-normal text-ink-faint text-xs">{note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
