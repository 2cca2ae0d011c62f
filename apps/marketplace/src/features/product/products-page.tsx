import { m } from '../../generated/paraglide/messages.js';
import { Link } from '../../ui/link.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import type { ProductsData } from './load-product.ts';

export function ProductsPage({ products }: ProductsData) {
  return (
    <>
      <PageHeader title={m.product_index()} description={m.product_index_description()} />
      <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {products.map(({ code, name, to, count, number }) => (
          <li key={code} className="border-line border-b">
            <Link to={to} className="flex min-h-12 items-center justify-between gap-4 hover:text-accent">
              <span className="min-w-0 font-medium">{name}</span>
              <span className="shrink-0 text-ink-faint text-sm tabular-nums">
                <span aria-hidden>{number}</span>
                <span className="sr-only">{m.catalogue_total({ count, number })}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
