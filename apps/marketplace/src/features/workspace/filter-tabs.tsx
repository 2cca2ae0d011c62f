import clsx from 'clsx';
import { useLocation } from 'react-router';
import { Link } from '../../ui/link.tsx';

export interface FilterTabsProps {
  label: string;
  /** The search parameter it sets; the first option leaves it out. */
  parameter: string;
  options: { value: string; label: string }[];
  className?: string;
}

/** Filters of a list as links: each has an address, works without JavaScript. */
export function FilterTabs({ label, parameter, options, className }: FilterTabsProps) {
  const { search } = useLocation();
  const current = new URLSearchParams(search).get(parameter) ?? options[0]?.value;
  return (
    <nav aria-label={label} className={clsx('overflow-x-auto', className)}>
      <ul className="flex gap-1.5">
        {options.map((option, position) => (
          <li key={option.value}>
            <Link
              to={withFilter(search, parameter, position === 0 ? null : option.value)}
              aria-current={option.value === current ? 'true' : undefined}
              className={clsx(
                'inline-flex min-h-9 items-center whitespace-nowrap rounded-md border px-3 text-sm',
                option.value === current
                  ? 'border-accent bg-accent-soft font-medium text-accent-deep'
                  : 'border-line bg-surface text-ink-soft hover:border-accent',
              )}
            >
              {option.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function withFilter(search: string, name: string, value: string | null): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('cursor');
  if (value === null) parameters.delete(name);
  else parameters.set(name, value);
  return `?${parameters}`;
}
