import clsx from 'clsx';
import { Menu } from 'lucide-react';
import { NavLink, useLocation } from 'react-router';
import { m } from '../generated/paraglide/messages.js';
import { localePath } from '../lib/locale/path.ts';
import { useRoot } from '../lib/use-root.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { AccountMenu } from './account-menu.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Logo } from './logo.tsx';
import { publicNavigation } from './navigation.ts';
import { SearchBox } from './search-box.tsx';

export function SiteHeader() {
  const { pathname, search } = useLocation();
  const isHome = pathname.split('/').length <= 2;
  return (
    <header className="border-line border-b bg-surface">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-5 px-4 py-2.5 sm:px-6">
        <Logo />
        <nav aria-label={m.shell_main_navigation()} className="max-md:hidden">
          <NavigationLinks />
        </nav>
        {/* The home page's own search box is the first thing on it. */}
        {!isHome && (
          <SearchBox
            className="order-last basis-full pt-2 md:order-none md:max-w-md md:flex-1 md:basis-0 md:pt-0"
            defaultValue={new URLSearchParams(search).get('q') ?? undefined}
          />
        )}
        <div className="ms-auto flex items-center gap-1.5">
          {/* These links carry the page's address, which a tick of a facet changes. */}
          <div data-live="addresses" className="flex items-center gap-1.5">
            <LanguageSwitch />
            <Account />
          </div>
          <PhoneNavigation />
        </div>
      </div>
    </header>
  );
}

function Account() {
  const session = useRoot()?.session;
  const { pathname, search } = useLocation();
  if (session) return <AccountMenu session={session} />;
  return (
    <LinkButton size="sm" to={`/sign-in?return=${encodeURIComponent(pathname + search)}`} rel="nofollow">
      {m.shell_sign_in()}
    </LinkButton>
  );
}

function PhoneNavigation() {
  return (
    <details className="relative md:hidden">
      <summary aria-label={m.shell_menu()} className="grid size-10 place-items-center rounded-md">
        <Menu aria-hidden className="size-5" />
      </summary>
      <nav
        aria-label={m.shell_main_navigation()}
        className="absolute end-0 z-30 mt-1 min-w-48 rounded-md border border-line bg-surface p-2 shadow-float"
      >
        <NavigationLinks stacked />
      </nav>
    </details>
  );
}

function NavigationLinks({ stacked = false }: { stacked?: boolean }) {
  return (
    <ul className={clsx('flex', stacked ? 'flex-col' : 'items-center gap-x-1')}>
      {publicNavigation.map(({ to, label }) => (
        <li key={to}>
          <NavLink
            to={localePath(to)}
            className={({ isActive }) =>
              clsx(
                'flex min-h-10 items-center rounded-md px-2.5 text-sm hover:text-accent',
                isActive ? 'font-medium text-accent-deep' : 'text-ink-soft',
              )
            }
          >
            {label()}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
