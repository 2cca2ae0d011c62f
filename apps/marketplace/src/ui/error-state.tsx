import { CloudOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../generated/paraglide/messages.js';
import { EmptyState } from './empty-state.tsx';

export interface ErrorStateProps {
  title?: ReactNode;
  requestId?: string;
  action?: ReactNode;
  children?: ReactNode;
}

/** A part of a page that could not be had; the rest of the page goes on. */
export function ErrorState({ title, requestId, action, children }: ErrorStateProps) {
  return (
    <div role="alert">
      <EmptyState icon={CloudOff} title={title ?? m.common_error_part()} action={action}>
        {children}
        {requestId && <p className="mt-1 text-ink-faint text-xs">{m.common_request_id({ id: requestId })}</p>}
      </EmptyState>
    </div>
  );
}
