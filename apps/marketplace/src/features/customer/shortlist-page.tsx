import { Columns3, Download } from 'lucide-react';
import { useState } from 'react';
import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { buttonStyle } from '../../ui/button-style.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SortableList } from '../../ui/sortable-list.tsx';
import { comparePath } from '../discovery/paths.ts';
import { Section } from '../workspace/section.tsx';
import { ComparisonList } from './comparison-list.tsx';
import { ItemTools } from './item-tools.tsx';
import type { ShortlistPageData } from './load-shortlist.ts';
import { ShareShortlist } from './share-shortlist.tsx';
import { ShortlistItem } from './shortlist-item.tsx';
import { ShortlistSettings } from './shortlist-settings.tsx';
import { useRemoval } from './use-removal.ts';

const mostCompared = 4;

export function ShortlistPage(page: ShortlistPageData) {
  const { shortlist, items, comparisons, origin } = page;
  const remove = useRemoval();
  const [picked, setPicked] = useState<string[]>([]);
  const chosen = items
    .filter(({ card, listing }) => card && picked.includes(listing))
    .map(({ listing }) => listing);
  return (
    <div className="max-w-4xl space-y-8">
      <PageHeader
        title={shortlist.name}
        description={shortlist.note || undefined}
        breadcrumbs={[{ label: m.customer_shortlists(), to: '/my/shortlists' }, { label: shortlist.name }]}
        badges={<Badge>{shortlist.team ? m.customer_team() : m.customer_only_me()}</Badge>}
        actions={
          items.length > 0 && (
            <a
              href={localePath(`/my/shortlists/${shortlist.id}/export`)}
              download
              className={buttonStyle({})}
            >
              <Download aria-hidden className="size-4" />
              {m.customer_export()}
            </a>
          )
        }
      />
      {items.length === 0 ? (
        <EmptyState
          title={m.customer_list_empty()}
          action={
            <LinkButton variant="primary" to="/catalogue">
              {m.inquiry_mine_browse()}
            </LinkButton>
          }
        >
          {m.customer_list_empty_text()}
        </EmptyState>
      ) : (
        <Section
          title={m.customer_items({ count: items.length })}
          description={m.customer_pick_to_compare({ max: mostCompared })}
          actions={
            chosen.length > 1 ? (
              <>
                <LinkButton to={`${comparePath(chosen)}`} variant="primary">
                  <Columns3 aria-hidden className="size-4" />
                  {m.customer_compare_chosen({ count: chosen.length })}
                </LinkButton>
                <LinkButton to={savePath(chosen, shortlist.id)}>{m.customer_save_comparison()}</LinkButton>
              </>
            ) : undefined
          }
        >
          <Items
            {...{ items, picked, remove }}
            onPick={(listing, on) =>
              setPicked(
                on ? [...chosen, listing].slice(-mostCompared) : chosen.filter((one) => one !== listing),
              )
            }
          />
        </Section>
      )}
      {comparisons.length > 0 && (
        <Section title={m.customer_comparisons()}>
          <ComparisonList comparisons={comparisons} />
        </Section>
      )}
      <Section title={m.customer_share_link()} description={m.customer_share_link_text()}>
        <ShareShortlist shortlist={shortlist} origin={origin} />
      </Section>
      <ShortlistSettings shortlist={shortlist} />
    </div>
  );
}

const savePath = (listings: string[], shortlistId: string): string =>
  `/my/comparisons/new?${new URLSearchParams([...listings.map((one) => ['listing', one]), ['shortlist', shortlistId]])}`;

interface ItemsProps {
  items: ShortlistPageData['items'];
  picked: string[];
  onPick: (listing: string, on: boolean) => void;
  remove: ReturnType<typeof useRemoval>;
}

function Items({ items, picked, onPick, remove }: ItemsProps) {
  const fetcher = useFetcher();
  // What was dragged stays where it was put while the server hears of it.
  const pending = fetcher.formData?.getAll('itemId').map(String);
  const shown = pending ? pending.flatMap((id) => items.find((item) => item.id === id) ?? []) : items;
  return (
    <SortableList
      label={m.customer_listings()}
      layout="cards"
      items={shown.length === items.length ? shown : items}
      onReorder={(ordered) => {
        const form = new FormData();
        form.set('intent', 'order');
        for (const { id } of ordered) form.append('itemId', id);
        void fetcher.submit(form, { method: 'post' });
      }}
    >
      {(item, position) => (
        <div className="flex flex-wrap items-start gap-x-4 gap-y-2 py-2">
          <div className="min-w-0 flex-1 basis-64">
            <ShortlistItem item={item} />
          </div>
          <div className="flex flex-wrap items-center gap-2">
            {item.card && (
              <label className="flex min-h-8 items-center gap-2 text-sm">
                <input
                  type="checkbox"
                  className="size-[1.125em]"
                  checked={picked.includes(item.listing)}
                  onChange={({ target }) => onPick(item.listing, target.checked)}
                />
                {m.customer_compare()}
                <span className="sr-only">{item.name}</span>
              </label>
            )}
            <ItemTools item={item} />
            <Button
              variant="quiet"
              size="sm"
              onClick={() =>
                remove({
                  title: m.customer_removed({ name: item.name }),
                  fields: { intent: 'remove', itemId: item.id },
                  undo: {
                    intent: 'putBack',
                    listing: item.listing,
                    note: item.note,
                    place: String(position),
                  },
                })
              }
            >
              {m.customer_remove()}
              <span className="sr-only">{item.name}</span>
            </Button>
          </div>
        </div>
      )}
    </SortableList>
  );
}
