import { useState } from 'react';
import { Form, useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import type { FormResult } from '../../server/submit.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { SortableList } from '../../ui/sortable-list.tsx';
import { useToast } from '../../ui/toast.tsx';
import { failureOf } from '../workspace/action-result.ts';
import { useDone } from '../workspace/use-done.ts';
import type { Collection } from './collection-fields.tsx';
import { StandingName } from './standing-name.tsx';

export interface Found {
  id: string;
  name: string;
  listing: string;
}

interface CollectionListingsProps {
  collection: Collection;
  found: Found[];
  q: string | undefined;
  mayWrite: boolean;
}

/** Their order is saved with every move; adding and taking out are the same write. */
export function CollectionListings({ collection, found, q, mayWrite }: CollectionListingsProps) {
  const [items, setItems] = useState(() =>
    collection.items.map((item) => ({
      id: item.listingId,
      name: textOf(item.name) || item.listing,
      listing: item.listing,
      standing: item.standing,
      hidden: !item.card,
    })),
  );
  const fetcher = useFetcher<FormResult>();
  const toast = useToast();
  useDone(fetcher, () => toast({ title: m.collections_order_saved() }));
  const failure = failureOf(fetcher.data);
  const write = (ids: string[]) =>
    fetcher.submit([['intent', 'order'], ...ids.map((id) => ['listings', id])] as [string, string][], {
      method: 'post',
    });
  return (
    <div className="space-y-5">
      {failure && (
        <p role="alert" className="text-bad text-sm">
          {Object.values(failure.fields)[0] ?? failure.message}
        </p>
      )}
      {items.length === 0 ? (
        <EmptyState title={m.collections_no_listings()}>{m.collections_no_listings_text()}</EmptyState>
      ) : (
        <SortableList
          label={m.collections_listings()}
          items={items}
          onReorder={(next) => {
            setItems(next);
            write(next.map(({ id }) => id));
          }}
        >
          {(item) => (
            <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 text-sm">
              <span className="min-w-0 font-medium">{item.name}</span>
              <StandingName standing={item.standing} />
              {item.hidden && <span className="text-warn text-xs">{m.collections_not_shown()}</span>}
              {mayWrite && (
                <Button
                  size="sm"
                  variant="quiet"
                  className="ms-auto"
                  aria-label={m.collections_take_out_one({ name: item.name })}
                  onClick={() => write(items.filter(({ id }) => id !== item.id).map(({ id }) => id))}
                >
                  {m.collections_take_out()}
                </Button>
              )}
            </div>
          )}
        </SortableList>
      )}
      {mayWrite && (
        <AddListing
          {...{ found, q }}
          taken={items.map(({ id }) => id)}
          onAdd={(id) => write([...items.map((item) => item.id), id])}
        />
      )}
    </div>
  );
}

interface AddListingProps {
  found: Found[];
  q: string | undefined;
  taken: string[];
  onAdd: (id: string) => void;
}

function AddListing({ found, q, taken, onAdd }: AddListingProps) {
  const free = found.filter(({ id }) => !taken.includes(id));
  return (
    <div className="space-y-3">
      <Form method="get" preventScrollReset className="flex max-w-xl flex-wrap items-end gap-3">
        <Field name="q" label={m.collections_add()} className="min-w-60 flex-1" required>
          <Input type="search" key={q} defaultValue={q} placeholder={m.curation_search_hint()} />
        </Field>
        <Button type="submit">{m.collections_find()}</Button>
      </Form>
      {q && free.length === 0 && <p className="text-ink-soft text-sm">{m.curation_listings_empty()}</p>}
      <ul className="divide-y divide-line empty:hidden">
        {free.map(({ id, name, listing }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 text-sm">
            <span className="font-medium">{name}</span>
            <code className="break-all font-mono text-ink-faint text-xs">{listing}</code>
            <Button
              size="sm"
              className="ms-auto"
              aria-label={m.collections_add_one({ name })}
              onClick={() => onAdd(id)}
            >
              {m.collections_put_in()}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
