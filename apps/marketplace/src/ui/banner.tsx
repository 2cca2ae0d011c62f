import clsx from 'clsx';
import { CircleAlert, Info, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../generated/paraglide/messages.js';

export interface BannerProps {
  tone?: 'info' | 'warn';
  action?: ReactNode;
  onClose?: () => void;
  children: ReactNode;
}

/** About the whole page, along its bottom; announced politely and never over a dialog. */
export function Banner({ tone = 'info', action, onClose, children }: BannerProps) {
  const Mark = tone === 'warn' ? CircleAlert : Info;
  return (
    <div
      role="status"
      className={clsx(
        'fixed inset-x-4 bottom-4 z-30 mx-auto flex w-fit max-w-prose items-center gap-3 rounded-md border bg-surface px-4 py-2.5 text-sm shadow-float',
        tone === 'warn' ? 'border-warn' : 'border-accent-line',
      )}
    >
      <Mark
        aria-hidden
        className={clsx('size-[1.125rem] shrink-0', tone === 'warn' ? 'text-warn' : 'text-info')}
      />
      <span className="min-w-0">{children}</span>
      {action}
      {onClose && (
        <button
          type="button"
          aria-label={m.common_close()}
          onClick={onClose}
          className="-me-2 grid size-8 shrink-0 place-items-center rounded-md text-ink-faint hover:bg-sunken"
        >
          <X aria-hidden className="size-4" />
        </button>
      )}
    </div>
  );
}
