import { m } from '../../generated/paraglide/messages.js';
import { Link } from '../../ui/link.tsx';
import type { Entrance } from './load-home.ts';

export function Scenarios({ tiles }: { tiles: Entrance[] }) {
  if (tiles.length === 0) return null;
  return (
    <section aria-labelledby="scenarios">
      <h2 id="scenarios" className="text-2xl">
        {m.home_scenarios_title()}
      </h2>
      <ul className="mt-4 grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line lg:grid-cols-4">
        {tiles.map(({ code, name, to, count }) => (
          <li key={code} className="bg-surface">
            <Link
              to={to}
              className="flex h-full min-h-20 flex-col justify-between gap-2 p-4 -outline-offset-2 hover:bg-accent-soft sm:p-5"
            >
              <span className="font-medium">{name}</span>
              <span className="text-ink-faint text-xs">{m.home_scenario_count({ count })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
