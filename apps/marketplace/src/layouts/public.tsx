import { Outlet } from 'react-router';
import type { Route } from './+types/public.ts';
import { ErrorContent } from './error-content.tsx';
import { PublicShell } from './public-shell.tsx';

export default function PublicLayout() {
  return (
    <PublicShell>
      <Outlet />
    </PublicShell>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <PublicShell>
      <ErrorContent error={error} />
    </PublicShell>
  );
}
