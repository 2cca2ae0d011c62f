import { ArrowRight, RotateCcw } from 'lucide-react';
import { useLocation } from 'react-router';
import { m } from '../generated/paraglide/messages.js';
import { LinkButton } from './link-button.tsx';

export interface PaginationProps {
  /** From the list's answer; null on the last page. */
  nextCursor: string | null;
  /** The search parameter that carries it. */
  parameter?: string;
}

/** Keyset pages go forward and back to the start; the browser's own Back goes back one. */
export function Pagination({ nextCursor, parameter = 'cursor' }: PaginationProps) {
  const { search } = useLocation();
  const isFirst = !new URLSearchParams(search).has(parameter);
  if (isFirst && !nextCursor) return null;
  return (
    <nav aria-label={m.common_pages()} className="flex items-center justify-between gap-4">
      {isFirst ? (
        <span />
      ) : (
        <LinkButton variant="quiet" to={withParameter(search, parameter, null)}>
          <RotateCcw aria-hidden className="size-4" />
          {m.common_first_page()}
        </LinkButton>
      )}
      {nextCursor ? (
        <LinkButton rel="next" to={withParameter(search, parameter, nextCursor)}>
          {m.common_next_page()}
          <ArrowRight aria-hidden className="size-4" />
        </LinkButton>
      ) : (
        <span className="text-ink-faint text-sm">{m.common_last_page()}</span>
      )}
    </nav>
  );
}

function withParameter(search: string, name: string, value: string | null): string {
  const parameters = new URLSearchParams(search);
  if (value === null) parameters.delete(name);
  else parameters.set(name, value);
  return `?${parameters}`;
}
