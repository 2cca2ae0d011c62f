import { Outlet } from 'react-router';
import { m } from '../generated/paraglide/messages.js';
import { requireSession } from '../server/require-session.ts';
import type { Route } from './+types/customer-desk.ts';
import { ErrorContent } from './error-content.tsx';
import { customerNavigation } from './navigation.ts';
import { WorkspaceShell } from './workspace-shell.tsx';

/** Whoever is signed in may choose and ask, a partner's people too. */
export const middleware: Route.MiddlewareFunction[] = [requireSession()];

/** Present so that the middleware also runs when only this layout would answer. */
export function loader() {
  return null;
}

export default function CustomerDesk() {
  return (
    <WorkspaceShell title={m.customer_desk()} items={customerNavigation}>
      <Outlet />
    </WorkspaceShell>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <WorkspaceShell title={m.customer_desk()} items={customerNavigation}>
      <ErrorContent error={error} />
    </WorkspaceShell>
  );
}
