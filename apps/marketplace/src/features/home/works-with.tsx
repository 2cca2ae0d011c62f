import { m } from '../../generated/paraglide/messages.js';
import { Link } from '../../ui/link.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { CardGrid } from '../discovery/card-grid.tsx';
import type { CardView } from '../discovery/card-view.ts';
import type { Entrance } from './load-home.ts';

/** From the product somebody already runs to what builds on it. */
export function WorksWith({ products, cards }: { products: Entrance[]; cards: CardView[] }) {
  const [first] = products;
  if (!first || cards.length === 0) return null;
  return (
    <section aria-labelledby="works-with">
      <h2 id="works-with" className="text-2xl">
        {m.home_works_with_title()}
      </h2>
      <p className="mt-0.5 text-ink-soft text-sm">{m.home_works_with_reason({ product: first.name })}</p>
      <ul className="mt-4 flex flex-wrap gap-2">
        {products.map(({ code, name, to, count }) => (
          <li key={code}>
            <Link
              to={to}
              className="inline-flex min-h-10 items-center gap-2 rounded-full border border-line bg-surface px-4 text-sm hover:border-accent hover:text-accent-deep"
            >
              {name}
              <span className="text-ink-faint text-xs tabular-nums">
                <span aria-hidden>{count}</span>
                <span className="sr-only">{m.catalogue_total({ count, number: String(count) })}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="mt-4">
        <CardGrid cards={cards} columns={3} />
      </div>
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <TextLink to={first.to}>{m.home_works_with_all({ product: first.name })}</TextLink>
        <TextLink to="/products">{m.home_works_with_products()}</TextLink>
      </p>
    </section>
  );
}
