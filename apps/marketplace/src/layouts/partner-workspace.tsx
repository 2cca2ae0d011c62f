import { Outlet, useRouteLoaderData } from 'react-router';
import { m } from '../generated/paraglide/messages.js';
import { can } from '../server/can.ts';
import { page } from '../server/context.ts';
import { requireSession } from '../server/require-session.ts';
import type { Route } from './+types/partner-workspace.ts';
import { ErrorContent } from './error-content.tsx';
import { partnerNavigation, type WorkspaceItem } from './navigation.ts';
import { WorkspaceShell } from './workspace-shell.tsx';

export const middleware: Route.MiddlewareFunction[] = [requireSession('partner')];

/** Which places this person's roles open. */
export function loader({ context }: Route.LoaderArgs) {
  const visitor = page(context);
  return {
    open: partnerNavigation.filter(({ needs }) => !needs || can(visitor, needs)).map(({ to }) => to),
  };
}

/** On an error page the layout's own data may be missing; then everything is shown. */
function useItems(): WorkspaceItem[] {
  const known = useRouteLoaderData<typeof loader>('layouts/partner-workspace');
  return known ? partnerNavigation.filter(({ to }) => known.open.includes(to)) : partnerNavigation;
}

export default function PartnerWorkspace() {
  return (
    <WorkspaceShell title={m.shell_workspace()} items={useItems()}>
      <Outlet />
    </WorkspaceShell>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <WorkspaceShell title={m.shell_workspace()} items={useItems()}>
      <ErrorContent error={error} />
    </WorkspaceShell>
  );
}
