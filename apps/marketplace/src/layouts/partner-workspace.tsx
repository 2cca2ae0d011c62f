import { Outlet } from 'react-router';
import { m } from '../generated/paraglide/messages.js';
import { requireSession } from '../server/require-session.ts';
import type { Route } from './+types/partner-workspace.ts';
import { ErrorContent } from './error-content.tsx';
import { partnerNavigation } from './navigation.ts';
import { WorkspaceShell } from './workspace-shell.tsx';

export const middleware: Route.MiddlewareFunction[] = [requireSession('partner')];

/** Present so that the middleware also runs when only this layout would answer. */
export function loader() {
  return null;
}

export default function PartnerWorkspace() {
  return (
    <WorkspaceShell title={m.shell_workspace()} items={partnerNavigation}>
      <Outlet />
    </WorkspaceShell>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <WorkspaceShell title={m.shell_workspace()} items={partnerNavigation}>
      <ErrorContent error={error} />
    </WorkspaceShell>
  );
}
