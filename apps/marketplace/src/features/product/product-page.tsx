import { m } from '../../generated/paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { CardGrid } from '../discovery/card-grid.tsx';
import type { ProductData } from './load-product.ts';

/** From a product that the reader already runs to everything that builds on it. */
export function ProductPage({ name, total, number, all, shelves }: ProductData) {
  return (
    <div className="space-y-12">
      <PageHeader
        title={m.product_title({ name })}
        description={m.product_description({ count: total, number })}
        breadcrumbs={[{ label: m.product_index(), to: '/products' }, { label: name }]}
        actions={total > 0 && <LinkButton to={all}>{m.product_filter()}</LinkButton>}
      />
      {shelves.map((shelf) => (
        <Shelf key={shelf.kind} shelf={shelf} />
      ))}
      {total === 0 && (
        <EmptyState
          title={m.product_none_title()}
          action={<LinkButton to="/products">{m.product_index()}</LinkButton>}
        >
          {m.product_none_text()}
        </EmptyState>
      )}
    </div>
  );
}

const titles = {
  solution: m.publisher_solutions,
  service: m.publisher_services,
  integration: m.publisher_integrations,
};

function Shelf({ shelf: { kind, total, cards, to, more } }: { shelf: ProductData['shelves'][number] }) {
  return (
    <section aria-labelledby={kind}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={kind} className="text-2xl">
          {titles[kind]()} <span className="font-normal text-ink-faint text-lg tabular-nums">{total}</span>
        </h2>
        {more && (
          <p className="text-sm">
            <TextLink to={to}>
              {m.home_see_all()}
              <span className="sr-only"> {titles[kind]()}</span>
            </TextLink>
          </p>
        )}
      </div>
      <div className="mt-4">
        <CardGrid cards={cards} />
      </div>
    </section>
  );
}
