import { isRouteErrorResponse, useLocation } from 'react-router';
import { m } from '../generated/paraglide/messages.js';
import { useRoot } from '../lib/use-root.ts';
import { LinkButton } from '../ui/link-button.tsx';

interface Words {
  title: () => string;
  text: () => string;
}

const words: Record<number, Words> = {
  403: { title: m.error_forbidden_title, text: m.error_forbidden_text },
  404: { title: m.error_not_found_title, text: m.error_not_found_text },
};

const unexpected: Words = { title: m.error_unexpected_title, text: m.error_unexpected_text };

/** Inside whichever layout failed, so that its navigation stays. */
export function ErrorContent({ error }: { error: unknown }) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { title, text } = words[status] ?? unexpected;
  const documentId = useDocumentRequestId();
  const requestId = requestIdOf(error) ?? documentId;
  return (
    <div className="mx-auto max-w-prose py-10 sm:py-16">
      <title>{`${title()} · ${m.common_product()}`}</title>
      <p className="font-semibold text-accent text-sm tabular-nums">{status}</p>
      <h1 className="mt-1 text-3xl">{title()}</h1>
      <p className="mt-3 text-ink-soft">{text()}</p>
      {status >= 500 && requestId && (
        <p className="mt-3 text-sm">
          {m.error_request_id()}{' '}
          <code className="rounded-sm bg-sunken px-1.5 py-0.5 font-mono">{requestId}</code>
        </p>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        <LinkButton variant="primary" to="/">
          {m.error_home()}
        </LinkButton>
        <LinkButton to="/catalogue">{m.error_catalogue()}</LinkButton>
      </div>
    </div>
  );
}

/** The id of the request that made this document; no longer the failed one after moving on inside it. */
function useDocumentRequestId(): string | null {
  const root = useRoot();
  return useLocation().key === 'default' ? (root?.requestId ?? null) : null;
}

function requestIdOf(error: unknown): string | null {
  if (!isRouteErrorResponse(error)) return null;
  const problem: unknown = error.data;
  return typeof problem === 'object' && problem !== null && 'requestId' in problem
    ? String(problem.requestId)
    : null;
}
