import clsx from 'clsx';
import { Monitor, Moon, Sun } from 'lucide-react';
import { Form, useLocation } from 'react-router';
import { m } from '../generated/paraglide/messages.js';
import { localePath } from '../lib/locale/path.ts';
import { useRoot } from '../lib/use-root.ts';

const choices = [
  { theme: 'system', label: m.shell_theme_system, icon: Monitor },
  { theme: 'light', label: m.shell_theme_light, icon: Sun },
  { theme: 'dark', label: m.shell_theme_dark, icon: Moon },
] as const;

/** A form, so that it works everywhere; the cookie makes the next first paint right. */
export function ThemeSwitch() {
  const { pathname, search } = useLocation();
  const current = useRoot()?.theme ?? 'system';
  return (
    <Form
      method="post"
      action={localePath('/preferences')}
      preventScrollReset
      className="inline-flex self-start rounded-md border border-line p-0.5"
    >
      <input type="hidden" name="return" value={pathname + search} />
      {choices.map(({ theme, label, icon: Mark }) => (
        <button
          key={theme}
          type="submit"
          name="theme"
          value={theme}
          aria-label={label()}
          title={label()}
          aria-pressed={theme === current}
          className={clsx(
            'grid size-8 place-items-center rounded-sm',
            theme === current ? 'bg-accent-soft text-accent-deep' : 'text-ink-faint hover:text-ink',
          )}
        >
          <Mark aria-hidden className="size-4" />
        </button>
      ))}
    </Form>
  );
}
