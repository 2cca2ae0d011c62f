import { Bookmark, Trash2 } from 'lucide-react';
import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime, formatNumber } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import type { FormResult } from '../../server/submit.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { Select } from '../../ui/select.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useDone } from '../workspace/use-done.ts';
import { searchWords } from './search-words.ts';
import { useRemoval } from './use-removal.ts';

export type SavedSearch = Awaited<ReturnType<Api['selection']['listSavedSearches']>>['data'][number];

interface SearchesPageProps {
  searches: SavedSearch[];
  nextCursor: string | null;
  /** A team to share with. */
  hasTeam: boolean;
}

export function SearchesPage({ searches, nextCursor, hasTeam }: SearchesPageProps) {
  const remove = useRemoval();
  return (
    <div className="max-w-4xl">
      <PageHeader title={m.customer_searches()} description={m.customer_searches_teach()} />
      {searches.length === 0 ? (
        <EmptyState
          icon={Bookmark}
          title={m.customer_searches_empty()}
          action={
            <LinkButton variant="primary" to="/catalogue">
              {m.inquiry_mine_browse()}
            </LinkButton>
          }
        >
          {m.customer_searches_empty_text()}
        </EmptyState>
      ) : (
        <ul className="space-y-3">
          {searches.map((search) => (
            <li key={search.id}>
              <SearchCard
                search={search}
                hasTeam={hasTeam}
                onRemove={() =>
                  remove({
                    title: m.customer_search_deleted({ name: search.name }),
                    fields: { intent: 'delete', searchId: search.id },
                    undo: { intent: 'restore', searchId: search.id },
                  })
                }
              />
            </li>
          ))}
        </ul>
      )}
      <div className="mt-6">
        <Pagination nextCursor={nextCursor} />
      </div>
    </div>
  );
}

interface SearchCardProps {
  search: SavedSearch;
  hasTeam: boolean;
  onRemove: () => void;
}

function SearchCard({ search, hasTeam, onRemove }: SearchCardProps) {
  const { id, name, mine, shared, fresh, found, tooBroad, seenAt } = search;
  return (
    <Card as="article" className="space-y-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="min-w-0 break-words text-base">
          {/* Opening marks its news as seen, so it is never fetched ahead. */}
          <TextLink to={`/my/searches/${id}`} reloadDocument>
            {name}
          </TextLink>
        </h2>
        {fresh > 0 && <Badge tone="good">{m.customer_fresh({ count: fresh })}</Badge>}
        {shared && <Badge>{mine ? m.customer_shared_by_me() : m.customer_from_team()}</Badge>}
        {mine && (
          <Button
            variant="quiet"
            size="sm"
            className="ms-auto"
            aria-label={m.customer_delete_named({ name })}
            onClick={onRemove}
          >
            <Trash2 aria-hidden className="size-4" />
            {m.customer_delete()}
          </Button>
        )}
      </div>
      <p className="text-ink-soft text-sm">{searchWords(search.search)}</p>
      <p className="text-ink-soft text-xs tabular-nums">
        {tooBroad
          ? m.customer_too_broad({ count: formatNumber(found) })
          : m.customer_found({ count: found, number: formatNumber(found) })}
        {mine && <> · {m.customer_seen({ at: formatDateTime(seenAt) })}</>}
      </p>
      {mine && <Settings search={search} hasTeam={hasTeam} />}
    </Card>
  );
}

function Settings({ search, hasTeam }: { search: SavedSearch; hasTeam: boolean }) {
  const fetcher = useFetcher<FormResult>();
  const toast = useToast();
  useDone(fetcher, () => toast({ title: m.customer_saved() }));
  const digests = [
    { value: 'off', label: m.customer_digest_off() },
    { value: 'daily', label: m.customer_digest_daily() },
    { value: 'weekly', label: m.customer_digest_weekly() },
  ];
  return (
    <Disclosure summary={<span className="text-ink-soft">{m.customer_search_settings()}</span>}>
      <fetcher.Form method="post" className="max-w-md space-y-4">
        <FormState result={fetcher.state === 'idle' ? fetcher.data : undefined}>
          <FormErrorSummary />
          <input type="hidden" name="intent" value="change" />
          <input type="hidden" name="searchId" value={search.id} />
          <Field name={`name-${search.id}`} label={m.customer_name()} required>
            <Input name="name" maxLength={80} defaultValue={search.name} />
          </Field>
          <Field
            name={`digest-${search.id}`}
            label={m.customer_digest()}
            hint={m.customer_digest_hint()}
            required
          >
            <Select name="digest" options={digests} defaultValue={search.digest} />
          </Field>
          {hasTeam && (
            <Checkbox
              name="shared"
              value="yes"
              defaultChecked={search.shared}
              label={m.customer_share_team()}
              hint={m.customer_share_team_hint()}
            />
          )}
          <Button type="submit">{m.customer_save()}</Button>
        </FormState>
      </fetcher.Form>
    </Disclosure>
  );
}
