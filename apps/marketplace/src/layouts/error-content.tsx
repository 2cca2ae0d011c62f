import { type ReactNode, useEffect } from 'react';
import { isRouteErrorResponse, useLocation } from 'react-router';
import { m } from '../generated/paraglide/messages.js';
import { keepTypedForm } from '../lib/form-keeper.ts';
import { useRoot } from '../lib/use-root.ts';
import type { PageProblem } from '../server/guard-api.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { NoPermission } from './no-permission.tsx';
import { SearchBox } from './search-box.tsx';

interface Words {
  title: () => string;
  text: () => string;
}

const words: Record<string, Words> = {
  400: { title: m.error_address_title, text: m.error_address_text },
  403: { title: m.error_forbidden_title, text: m.error_forbidden_text },
  404: { title: m.error_not_found_title, text: m.error_not_found_text },
  offline: { title: m.error_offline_title, text: m.error_offline_text },
};

const oldLink: Words = { title: m.error_old_link_title, text: m.error_old_link_text };
const unexpected: Words = { title: m.error_unexpected_title, text: m.error_unexpected_text };

/** Inside whichever layout failed, so that its navigation stays. */
export function ErrorContent({ error }: { error: unknown }) {
  const status = statusOf(error);
  const isOldLink = problemOf(error)?.code === 'invalid_cursor';
  const { title, text } = isOldLink ? oldLink : (words[status] ?? unexpected);
  const documentId = useDocumentRequestId();
  const requestId = requestIdOf(error) ?? documentId;
  return (
    <div className="mx-auto max-w-prose py-10 sm:py-16">
      <title>{`${title()} · ${m.common_product()}`}</title>
      {status !== 'offline' && <p className="font-semibold text-accent text-sm tabular-nums">{status}</p>}
      <h1 className="mt-1 text-3xl">{title()}</h1>
      <p className="mt-3 text-ink-soft">{text()}</p>
      {status === '404' && <SearchBox className="mt-6" />}
      {status === '403' && <NoPermission />}
      {status >= '500' && status !== 'offline' && requestId && (
        <div className="mt-3 flex flex-wrap items-center gap-x-2 text-sm">
          {m.error_request_id()}
          <code className="rounded-sm bg-sunken px-1.5 py-0.5 font-mono">{requestId}</code>
          <CopyButton text={requestId} label={m.error_copy_id()} />
        </div>
      )}
      <WaysOn>
        {status === '400' ? (
          <ListStart whole={isOldLink} />
        ) : (
          (status === 'offline' || status >= '500') && <Retry whenOnline={status === 'offline'} />
        )}
      </WaysOn>
    </div>
  );
}

function WaysOn({ children }: { children: ReactNode }) {
  return (
    <div className="mt-6 flex flex-wrap gap-3">
      {children || (
        <LinkButton variant="primary" to="/">
          {m.error_home()}
        </LinkButton>
      )}
      <LinkButton to="/catalogue">{m.error_catalogue()}</LinkButton>
    </div>
  );
}

/** Loads the page again; by itself as soon as the connection is back. What was typed is put back then. */
function Retry({ whenOnline }: { whenOnline: boolean }) {
  useEffect(() => {
    keepTypedForm();
    if (!whenOnline) return;
    const again = () => location.reload();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [whenOnline]);
  const { pathname, search } = useLocation();
  // A link, because it also stands on pages that React does not run.
  return (
    <LinkButton variant="primary" to={pathname + search} reloadDocument>
      {m.error_retry()}
    </LinkButton>
  );
}

/** A loader that could not reach the server fails with fetch's TypeError, whose words differ by browser. */
function statusOf(error: unknown): string {
  if (isRouteErrorResponse(error)) return String(error.status);
  const unreachable = error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
  return unreachable ? 'offline' : '500';
}

/** The id of the request that made this document; no longer the failed one after moving on inside it. */
function useDocumentRequestId(): string | null {
  const root = useRoot();
  return useLocation().key === 'default' ? (root?.requestId ?? null) : null;
}

function requestIdOf(error: unknown): string | null {
  return problemOf(error)?.requestId ?? null;
}

function problemOf(error: unknown): PageProblem | null {
  if (!isRouteErrorResponse(error)) return null;
  const problem: unknown = error.data;
  return typeof problem === 'object' && problem !== null && 'requestId' in problem
    ? (problem as PageProblem)
    : null;
}

/** The list itself: with its filters when only the place in it is gone. */
function ListStart({ whole }: { whole: boolean }) {
  const { pathname, search } = useLocation();
  const kept = [...new URLSearchParams(search)].filter(([name]) => whole && !/cursor$/i.test(name));
  return (
    <LinkButton
      variant="primary"
      to={`${pathname}${kept.length > 0 ? `?${new URLSearchParams(kept)}` : ''}`}
      reloadDocument
    >
      {m.error_list_start()}
    </LinkButton>
  );
}
