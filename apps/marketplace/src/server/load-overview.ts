import { m } from '../generated/paraglide/messages.js';
import { textOf } from '../lib/locale/words.ts';
import type { Api } from './api.ts';
import { can } from './can.ts';
import type { PageContext } from './context.ts';

export interface TodoItem {
  text: string;
  to: string;
  urgent: boolean;
}

/** Counted on one page of each list: enough to say what is next, and no more than five statements. */
const most = { limit: 100 };

/** What a partner sees first: how far it is, and what waits for it. Parts a role may not see are null. */
export async function loadOverview(visitor: PageContext) {
  const { api } = visitor;
  const [listings, namespaces, keys, leads, endpoints] = await Promise.all([
    can(visitor, 'listing.read') ? api.catalogue.listListings(most) : null,
    can(visitor, 'namespace.read') ? api.organisations.listNamespaces(most) : null,
    can(visitor, 'api_key.read') ? api.organisations.listApiKeys(most) : null,
    can(visitor, 'lead.read') ? api.demand.listLeads({ ...most, state: 'offered' }) : null,
    can(visitor, 'webhook.read') ? api.events.listEndpoints(most) : null,
  ]);
  const all = listings?.data ?? [];
  return {
    steps: {
      namespace: namespaces?.data.some(({ state }) => state === 'proved') ?? null,
      key: keys?.data.some(({ state }) => state === 'active') ?? null,
      pushed: all.length > 0,
      submitted: all.some(({ live, pending }) => live !== null || Boolean(pending?.submittedAt)),
    },
    firstDraft: all.find(({ pending }) => pending?.state === 'draft')?.listing ?? null,
    figures: {
      live: all.filter(({ state }) => state === 'live').length,
      review: all.filter(({ pending }) => pending?.state === 'in_review').length,
      drafts: all.filter(({ pending }) => pending?.state === 'draft').length,
      leads: leads?.data.length ?? null,
    },
    todo: [
      ...leadItems(leads?.data.length ?? 0),
      ...all.flatMap(listingItems),
      ...(endpoints?.data ?? []).flatMap(endpointItems),
    ].sort((a, b) => Number(b.urgent) - Number(a.urgent)),
  };
}

type Listing = Awaited<ReturnType<Api['catalogue']['listListings']>>['data'][number];
type Endpoint = Awaited<ReturnType<Api['events']['listEndpoints']>>['data'][number];

const leadItems = (count: number): TodoItem[] =>
  count === 0
    ? []
    : [{ text: m.workspace_today_leads({ count }), to: '/workspace/leads?state=offered', urgent: true }];

function listingItems(row: Listing): TodoItem[] {
  const { listing, pending, state } = row;
  const name = textOf(row.name) || listing;
  const path = `/workspace/listings/${listing}`;
  const items: TodoItem[] = [];
  if (state === 'suspended')
    items.push({ text: m.workspace_today_suspended({ name }), to: path, urgent: true });
  if (!pending) return items;
  const { version } = pending;
  const to = `${path}/versions/${version}`;
  if (pending.state === 'action_required')
    items.push({ text: m.workspace_today_changes({ name, version }), to, urgent: true });
  if (pending.state === 'draft')
    items.push({ text: m.workspace_today_draft({ name, version }), to: `${path}/edit`, urgent: false });
  return items;
}

const endpointItems = ({ id, url, state }: Endpoint): TodoItem[] =>
  state === 'disabled'
    ? [{ text: m.workspace_today_endpoint({ url }), to: `/workspace/webhooks/${id}`, urgent: true }]
    : [];
