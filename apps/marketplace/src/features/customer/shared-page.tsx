import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime } from '../../lib/format/index.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { comparePath } from '../discovery/paths.ts';
import type { ItemView } from './item-view.ts';
import { ShortlistItem } from './shortlist-item.tsx';

interface SharedPageProps {
  name: string;
  note: string;
  sharedUntil: string | null;
  items: ItemView[];
}

/** For colleagues without an account: reading only. */
export function SharedPage({ name, note, sharedUntil, items }: SharedPageProps) {
  const comparable = items.filter(({ card }) => card).map(({ listing }) => listing);
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <PageHeader
        title={name}
        description={note || undefined}
        actions={
          comparable.length > 1 && (
            <LinkButton to={comparePath(comparable.slice(0, 4))} rel="nofollow">
              {m.customer_compare_first()}
            </LinkButton>
          )
        }
      />
      {items.length === 0 ? (
        <EmptyState title={m.customer_list_empty()} />
      ) : (
        <ol className="space-y-3">
          {items.map((item) => (
            <Card as="li" key={item.id}>
              <ShortlistItem item={item} />
            </Card>
          ))}
        </ol>
      )}
      {sharedUntil && (
        <p className="text-ink-soft text-sm">
          {m.customer_shared_until({ at: formatDateTime(sharedUntil) })}
        </p>
      )}
    </div>
  );
}
