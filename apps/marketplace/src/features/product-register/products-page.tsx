import { Package } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import { textOf } from '../../lib/locale/words.ts';
import type { Api } from '../../server/api.ts';
import { Badge } from '../../ui/badge.tsx';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useCsvPath } from '../desk/use-csv-path.ts';
import { ActionButton } from '../workspace/action-button.tsx';
import { Section } from '../workspace/section.tsx';

type Register = Awaited<ReturnType<Api['curation']['listVendorProducts']>>;
type Product = Register['data'][number];

interface ProductsPageProps {
  register: Register;
  mayWrite: boolean;
}

/** What the vendor calls the products that listings build on. */
export function ProductsPage({ register: { data, unregistered }, mayWrite }: ProductsPageProps) {
  const csv = useCsvPath('products');
  return (
    <div className="space-y-8">
      <PageHeader
        title={m.product_register_title()}
        description={mayWrite ? m.product_register_text() : m.product_register_read_only()}
        actions={
          mayWrite && (
            <LinkButton variant="primary" to="/desk/products/new">
              {m.product_register_new()}
            </LinkButton>
          )
        }
      />
      {unregistered.length > 0 && <Unregistered products={unregistered} mayWrite={mayWrite} />}
      <DataTable
        name="desk.products"
        csv={csv}
        caption={m.product_register_title()}
        columns={columns(mayWrite)}
        rows={data}
        rowKey={({ slug }) => slug}
        empty={
          <EmptyState icon={Package} title={m.product_register_empty()}>
            {m.product_register_empty_text()}
          </EmptyState>
        }
      />
    </div>
  );
}

const columns = (mayWrite: boolean): DataColumn<Product>[] => [
  {
    key: 'product',
    fixed: true,
    header: m.product_register_product(),
    className: 'min-w-56',
    cell: ({ slug, name }) => (
      <>
        <span className="font-medium">{textOf(name)}</span>
        <code className="block font-mono text-ink-faint text-xs">{slug}</code>
      </>
    ),
  },
  {
    key: 'listings',
    header: m.product_register_listings(),
    numeric: true,
    cell: ({ slug, listings }) =>
      listings > 0 ? (
        <TextLink to={`/catalogue?product=${slug}`}>{formatNumber(listings)}</TextLink>
      ) : (
        formatNumber(0)
      ),
  },
  {
    key: 'state',
    header: m.product_register_state(),
    cell: ({ retiredAt }) =>
      retiredAt ? (
        <Badge>{m.product_register_retired()}</Badge>
      ) : (
        <span className="text-ink-soft">{m.product_register_sold()}</span>
      ),
  },
  ...(mayWrite
    ? [
        {
          key: 'act',
          fixed: true,
          header: m.workspace_actions(),
          cell: (product: Product) => <Steps product={product} />,
        },
      ]
    : []),
];

function Steps({ product: { slug, name, retiredAt } }: { product: Product }) {
  return (
    <span className="flex flex-wrap items-center gap-3">
      <TextLink
        to={`/desk/products/${slug}/name`}
        aria-label={m.product_register_rename_one({ name: textOf(name) })}
      >
        {m.product_register_rename()}
      </TextLink>
      <ActionButton
        size="sm"
        variant="quiet"
        fields={{ intent: retiredAt ? 'restore' : 'retire', slug }}
        done={retiredAt ? m.product_register_restored() : m.product_register_retired_done()}
      >
        {retiredAt ? m.product_register_restore() : m.product_register_retire()}
      </ActionButton>
    </span>
  );
}

function Unregistered({ products, mayWrite }: { products: Register['unregistered']; mayWrite: boolean }) {
  return (
    <Section title={m.product_register_unregistered()} description={m.product_register_unregistered_text()}>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {products.map(({ slug, listings }) => (
          <li key={slug} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 text-sm">
            <code className="font-mono">{slug}</code>
            <TextLink to={`/catalogue?product=${slug}`} className="text-ink-soft">
              {m.product_register_used({ count: listings })}
            </TextLink>
            {mayWrite && (
              <LinkButton
                size="sm"
                className="ms-auto"
                to={`/desk/products/new?slug=${slug}`}
                aria-label={m.product_register_register_one({ slug })}
              >
                {m.product_register_register()}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
