import { Outlet, useRouteLoaderData } from 'react-router';
import { DeskKeys } from '../features/desk/desk-keys.tsx';
import { m } from '../generated/paraglide/messages.js';
import { can } from '../server/can.ts';
import { page } from '../server/context.ts';
import { requireSession } from '../server/require-session.ts';
import type { Visitor } from '../server/visitor.ts';
import type { Route } from './+types/curation-desk.ts';
import { ErrorContent } from './error-content.tsx';
import { deskNavigation, type WorkspaceItem } from './navigation.ts';
import { WorkspaceShell } from './workspace-shell.tsx';

export const middleware: Route.MiddlewareFunction[] = [requireSession('vendor')];

/** Which places of the desk this person's roles open. */
export function loader({ context }: Route.LoaderArgs) {
  const visitor = page(context);
  return { open: deskNavigation.filter((item) => opens(visitor, item)).map(({ to }) => to) };
}

const opens = (visitor: Visitor, { to, needs }: WorkspaceItem): boolean =>
  !needs || can(visitor, needs) || (to === '/desk/outbox' && visitor.sampleData && visitor.mailsInOutbox);

/** On an error page the layout's own data may be missing; then everything is shown. */
function useItems(): WorkspaceItem[] {
  const known = useRouteLoaderData<typeof loader>('layouts/curation-desk');
  return known ? deskNavigation.filter(({ to }) => known.open.includes(to)) : deskNavigation;
}

export default function CurationDesk() {
  return (
    <WorkspaceShell title={m.shell_desk()} items={useItems()}>
      <Outlet />
      <DeskKeys />
    </WorkspaceShell>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <WorkspaceShell title={m.shell_desk()} items={useItems()}>
      <ErrorContent error={error} />
    </WorkspaceShell>
  );
}
