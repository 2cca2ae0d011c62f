import clsx from 'clsx';
import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import { Link } from '../../ui/link.tsx';
import type { DeskView } from './load-desk.ts';

/** Each number leads to the list behind it; red only where a promise is broken. */
export function DeskCounts({ counts }: Pick<DeskView, 'counts'>) {
  const items: { to: string; label: string; count: number; alarm?: boolean }[] = [
    { to: '/desk/review?filter=unclaimed', label: m.desk_count_unclaimed(), count: counts.unclaimed },
    { to: '/desk/review?filter=mine', label: m.desk_count_mine(), count: counts.mine },
    { to: '/desk/review?filter=overdue', label: m.desk_count_overdue(), count: counts.overdue, alarm: true },
    { to: '/desk/review?filter=recheck', label: m.desk_count_rechecks(), count: counts.rechecks },
    { to: '/desk/standing?state=proposed', label: m.desk_count_proposals(), count: counts.proposals },
    { to: '/desk/standing?state=due', label: m.desk_count_standings(), count: counts.standingsDue },
    { to: '/desk/namespaces', label: m.desk_count_namespaces(), count: counts.namespaceClaims },
    { to: '/desk/listings?state=suspended', label: m.desk_count_suspended(), count: counts.suspended },
  ];
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      {items.map(({ to, label, count, alarm }) => (
        <li
          key={to}
          className="relative rounded-lg border border-line bg-surface p-4 transition-colors hover:border-accent"
        >
          <p className={clsx('font-semibold text-3xl tabular-nums', numberStyle(count, alarm))}>
            {formatNumber(count)}
          </p>
          <Link to={to} className="text-ink-soft text-sm after:absolute after:inset-0">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function numberStyle(count: number, alarm = false): string {
  if (count === 0) return 'text-ink-faint';
  return alarm ? 'text-bad' : 'text-ink';
}
