import clsx from 'clsx';
import { PanelLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { localePath } from '../lib/locale/path.ts';
import { useRoot } from '../lib/use-root.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { AccountMenu } from './account-menu.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Logo } from './logo.tsx';
import type { WorkspaceItem } from './navigation.ts';
import { SampleNotice } from './sample-notice.tsx';
import { SkipLink } from './skip-link.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

export interface WorkspaceShellProps {
  /** Names the place: partner workspace, curation desk. */
  title: string;
  items: WorkspaceItem[];
  children: ReactNode;
}

/** Side navigation on a wide page, a fold-out on a phone; dense content in the middle. */
export function WorkspaceShell({ title, items, children }: WorkspaceShellProps) {
  const session = useRoot()?.session;
  return (
    <ToastProvider>
      <div className="flex min-h-dvh flex-col">
        <SkipLink />
        <SampleNotice />
        <header className="sticky top-0 z-30 border-line border-b bg-surface">
          <div className="flex items-center gap-x-3 px-4 py-1.5 sm:px-6">
            <Logo />
            <span className="truncate border-line border-s ps-3 text-ink-soft text-sm max-sm:hidden">
              {title}
            </span>
            <div className="ms-auto flex items-center gap-1.5">
              <LanguageSwitch />
              {session && <AccountMenu session={session} />}
            </div>
          </div>
        </header>
        <div className="flex flex-1 flex-col lg:flex-row">
          <PhoneNavigation title={title} items={items} />
          <div className="w-60 shrink-0 border-line border-e bg-surface max-lg:hidden">
            <nav
              aria-label={title}
              className="sticky top-14 flex max-h-[calc(100dvh-3.5rem)] flex-col gap-6 overflow-y-auto p-3"
            >
              <WorkspaceLinks items={items} />
              <ThemeSwitch />
            </nav>
          </div>
          <main
            id="main"
            tabIndex={-1}
            className="mx-auto w-full min-w-0 max-w-[90rem] flex-1 px-4 py-6 outline-none sm:px-8"
          >
            {children}
          </main>
        </div>
      </div>
    </ToastProvider>
  );
}

function PhoneNavigation({ title, items }: Omit<WorkspaceShellProps, 'children'>) {
  return (
    <details className="border-line border-b bg-surface lg:hidden">
      <summary className="flex min-h-11 items-center gap-2 px-4 text-ink-soft text-sm sm:px-6">
        <PanelLeft aria-hidden className="size-4" />
        {title}
      </summary>
      <nav aria-label={title} className="px-2 pb-3 sm:px-4">
        <WorkspaceLinks items={items} />
      </nav>
    </details>
  );
}

function WorkspaceLinks({ items }: { items: WorkspaceItem[] }) {
  return (
    <ul className="space-y-0.5">
      {items.map(({ to, label, icon: Mark, end }) => (
        <li key={to}>
          <NavLink
            to={localePath(to)}
            end={end}
            className={({ isActive }) =>
              clsx(
                'flex min-h-10 items-center gap-2.5 rounded-md px-3 text-sm',
                isActive
                  ? 'bg-accent-soft font-medium text-accent-deep'
                  : 'text-ink-soft hover:bg-sunken hover:text-ink',
              )
            }
          >
            <Mark aria-hidden className="size-4 shrink-0" />
            {label()}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
