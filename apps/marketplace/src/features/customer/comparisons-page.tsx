import { Columns3 } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { type Comparison, ComparisonList } from './comparison-list.tsx';
import { useRemoval } from './use-removal.ts';

export function ComparisonsPage({
  comparisons,
  nextCursor,
}: {
  comparisons: Comparison[];
  nextCursor: string | null;
}) {
  const remove = useRemoval();
  return (
    <div className="max-w-4xl">
      <PageHeader title={m.customer_comparisons()} description={m.customer_comparisons_teach()} />
      {comparisons.length === 0 ? (
        <EmptyState
          icon={Columns3}
          title={m.customer_comparisons_empty()}
          action={
            <LinkButton variant="primary" to="/catalogue">
              {m.inquiry_mine_browse()}
            </LinkButton>
          }
        >
          {m.customer_comparisons_empty_text()}
        </EmptyState>
      ) : (
        <ComparisonList
          comparisons={comparisons}
          onRemove={({ id, name, listings, shortlist }) =>
            remove({
              title: m.customer_removed({ name }),
              fields: { intent: 'delete', comparisonId: id },
              undo: { intent: 'save', name, listings: listings.join(' '), shortlist: shortlist?.id ?? '' },
            })
          }
        />
      )}
      <div className="mt-6">
        <Pagination nextCursor={nextCursor} />
      </div>
    </div>
  );
}
