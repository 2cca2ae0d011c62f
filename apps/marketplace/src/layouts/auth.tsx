import { Outlet } from 'react-router';
import { m } from '../generated/paraglide/messages.js';
import type { Route } from './+types/auth.ts';
import { ErrorContent } from './error-content.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Logo, LogoMark } from './logo.tsx';
import { PublicShell } from './public-shell.tsx';
import { SampleNotice } from './sample-notice.tsx';
import { SkipLink } from './skip-link.tsx';

/** One narrow column for a form; the streams stand beside it where there is room. */
export default function AuthLayout() {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <SampleNotice />
      <div className="flex flex-1">
        <div className="flex min-w-0 flex-1 flex-col px-4 py-2.5 sm:px-8">
          <header className="flex items-center justify-between">
            <Logo />
            <LanguageSwitch />
          </header>
          <main
            id="main"
            tabIndex={-1}
            className="mx-auto w-full max-w-md flex-1 py-10 outline-none sm:py-16"
          >
            <Outlet />
          </main>
        </div>
        <aside className="flex w-2/5 max-w-xl flex-col items-start justify-end gap-6 bg-accent-soft p-12 text-accent-deep max-lg:hidden">
          <LogoMark className="size-24" />
          <p className="max-w-sm text-xl">{m.shell_motto()}</p>
        </aside>
      </div>
    </div>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <PublicShell>
      <ErrorContent error={error} />
    </PublicShell>
  );
}
