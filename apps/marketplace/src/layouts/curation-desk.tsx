import { Outlet } from 'react-router';
import { m } from '../generated/paraglide/messages.js';
import { requireSession } from '../server/require-session.ts';
import type { Route } from './+types/curation-desk.ts';
import { ErrorContent } from './error-content.tsx';
import { deskNavigation } from './navigation.ts';
import { WorkspaceShell } from './workspace-shell.tsx';

export const middleware: Route.MiddlewareFunction[] = [requireSession('vendor')];

/** Present so that the middleware also runs when only this layout would answer. */
export function loader() {
  return null;
}

export default function CurationDesk() {
  return (
    <WorkspaceShell title={m.shell_desk()} items={deskNavigation}>
      <Outlet />
    </WorkspaceShell>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <WorkspaceShell title={m.shell_desk()} items={deskNavigation}>
      <ErrorContent error={error} />
    </WorkspaceShell>
  );
}
