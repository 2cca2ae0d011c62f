import { Menu as Base } from '@base-ui/react/menu';
import clsx from 'clsx';
import { MoreHorizontal } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Link } from './link.tsx';

export interface MenuItem {
  label: ReactNode;
  /** A page, or … */
  to?: string;
  /** … something to do here. */
  onSelect?: () => void;
  danger?: boolean;
  disabled?: boolean;
}

export interface MenuProps {
  /** What the menu is for, when its button is only an icon. */
  label: string;
  items: MenuItem[];
  trigger?: ReactElement;
}

/** Workspaces only; the public header uses Disclosure. */
export function Menu({ label, items, trigger }: MenuProps) {
  return (
    <Base.Root>
      {trigger ? (
        <Base.Trigger render={trigger} />
      ) : (
        <Base.Trigger
          aria-label={label}
          className="grid size-9 place-items-center rounded-md text-ink-soft hover:bg-sunken"
        >
          <MoreHorizontal aria-hidden className="size-5" />
        </Base.Trigger>
      )}
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end" className="z-40">
          <Base.Popup className="min-w-44 rounded-md border border-line bg-surface p-1 text-sm shadow-float">
            {items.map((item, position) => (
              <Base.Item
                // biome-ignore lint/suspicious/noArrayIndexKey: a menu's items are fixed
                key={position}
                disabled={item.disabled}
                onClick={item.onSelect}
                render={item.to ? <Link to={item.to} /> : undefined}
                className={clsx(
                  'flex min-h-9 cursor-pointer items-center rounded-sm px-3 outline-none data-disabled:cursor-not-allowed data-highlighted:bg-accent-soft data-disabled:text-ink-faint',
                  item.danger && 'text-bad data-highlighted:bg-bad-soft',
                )}
              >
                {item.label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
