import clsx from 'clsx';
import { m } from '../generated/paraglide/messages.js';

export type Standing = 'listed' | 'whitelisted' | 'boutique';

const styles = {
  whitelisted: 'border-accent text-accent-deep bg-accent-soft',
  boutique: 'border-accent-deep bg-accent-deep text-on-accent',
};

/** A seal: a drop of the source for the whitelist, two for the boutique. Merely listed shows nothing. */
export function StandingBadge({ standing, className }: { standing: Standing; className?: string }) {
  if (standing === 'listed') return null;
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1 whitespace-nowrap rounded-sm border px-1.5 font-semibold text-xs leading-5',
        styles[standing],
        className,
      )}
    >
      <Drops count={standing === 'boutique' ? 2 : 1} />
      {standing === 'boutique' ? m.common_standing_boutique() : m.common_standing_whitelisted()}
    </span>
  );
}

function Drops({ count }: { count: 1 | 2 }) {
  return (
    <svg
      aria-hidden="true"
      viewBox={count === 2 ? '0 0 20 14' : '0 0 12 14'}
      className="h-3 shrink-0"
      fill="currentColor"
    >
      <path d="M6 .8c2.4 3 4.2 5.1 4.2 7.8a4.2 4.2 0 0 1-8.4 0C1.8 5.9 3.6 3.8 6 .8Z" />
      {count === 2 && (
        <path d="M14.5 3.600c1.800 2.200 3 3.800 3 5.700a3 3 0 0 1-4.300 2.700 6.300 6.300 0 0 0 .2-5.900z" />
      )}
    </svg>
  );
}
