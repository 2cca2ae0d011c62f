import { m } from '../generated/paraglide/messages.js';
import { Link } from '../ui/link.tsx';
import { LogoMark } from './logo.tsx';
import { footerNavigation } from './navigation.ts';
import { ThemeSwitch } from './theme-switch.tsx';

export function SiteFooter() {
  return (
    <footer className="mt-auto border-line border-t bg-surface">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-4 px-4 py-8 text-sm sm:px-6">
        <p className="flex items-center gap-3 text-ink-soft">
          <LogoMark className="size-6 shrink-0 text-accent" />
          <span>{m.shell_motto()}</span>
        </p>
        <ul className="flex flex-wrap items-center gap-x-5">
          {footerNavigation.map(({ to, label }) => (
            <li key={to}>
              <Link
                to={to}
                className="inline-flex min-h-8 items-center text-ink-soft hover:text-accent hover:underline"
              >
                {label()}
              </Link>
            </li>
          ))}
          <li>
            <a
              href="/docs/api"
              className="inline-flex min-h-8 items-center text-ink-soft hover:text-accent hover:underline"
            >
              {m.shell_api_reference()}
            </a>
          </li>
        </ul>
        <div data-live="theme">
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}
