import { X } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { Link } from '../../ui/link.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import type { AppliedFilter } from './applied.ts';

export function AppliedFilters({ filters }: { filters: AppliedFilter[] }) {
  if (filters.length === 0) return null;
  return (
    <ul aria-label={m.catalogue_applied()} className="flex flex-wrap items-center gap-2 text-sm">
      {filters.map(({ key, label, without }) => (
        <li key={key}>
          <Link
            to={without}
            rel="nofollow"
            aria-label={m.catalogue_remove({ filter: label })}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-accent-line bg-accent-soft px-3 text-accent-deep hover:border-accent"
          >
            {label}
            <X aria-hidden className="size-3.5" />
          </Link>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <TextLink to="/catalogue" className="inline-flex min-h-8 items-center px-1">
            {m.catalogue_clear()}
          </TextLink>
        </li>
      )}
    </ul>
  );
}
