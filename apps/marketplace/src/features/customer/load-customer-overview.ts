import { m } from '../../generated/paraglide/messages.js';
import { formatDate, formatDeadline } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import type { PageContext } from '../../server/context.ts';
import { workingDeadline } from '../../server/working-deadline.ts';
import type { Tone } from '../../ui/tone.ts';
import { toInquiryView } from '../inquiry/inquiry-view.ts';
import { organisationName } from '../workspace/organisation-name.ts';
import { searchWords } from './search-words.ts';

export interface Row {
  key: string;
  to: string;
  title: string;
  note: string;
  badge: { tone: Tone; text: string } | null;
  unread: number;
}

type Inquiry = Awaited<ReturnType<Api['demand']['listMyInquiries']>>['data'][number];
type Shortlist = Awaited<ReturnType<Api['selection']['listShortlists']>>['data'][number];
type Search = Awaited<ReturnType<Api['selection']['listSavedSearches']>>['data'][number];

export type CustomerOverview = Awaited<ReturnType<typeof loadCustomerOverview>>;

const shown = 5;

/** Three lists, each one page; what waits is picked from them. */
export async function loadCustomerOverview({ api, session }: PageContext) {
  const [inquiries, shortlists, searches] = await Promise.all([
    api.demand.listMyInquiries({ limit: 50 }),
    api.selection.listShortlists({ limit: shown }),
    api.selection.listSavedSearches({ limit: 20 }),
  ]);
  const now = new Date();
  const waits = inquiries.data.filter(({ unread }) => unread > 0);
  const news = searches.data.filter(({ fresh }) => fresh > 0);
  return {
    team: session?.active?.kind === 'customer' ? organisationName(session.active) : null,
    waiting: [...waits.map((one) => inquiryRow(one, now)), ...news.map(searchRow)],
    inquiries: inquiries.data.slice(0, shown).map((one) => inquiryRow(one, now)),
    shortlists: shortlists.data.map(shortlistRow),
    searches: searches.data.slice(0, shown).map(searchRow),
  };
}

function inquiryRow(inquiry: Inquiry, now: Date): Row {
  const { id, listing, partner, state, sentAt } = toInquiryView(inquiry, now);
  const due = inquiry.state === 'offered' ? workingDeadline(inquiry.respondBy, now) : null;
  return {
    key: id,
    to: `/my/inquiries/${id}`,
    title: listing.text,
    note: `${partner} · ${due ? formatDeadline(due) : formatDate(sentAt)}`,
    badge: { tone: state.tone, text: state.title },
    unread: inquiry.unread,
  };
}

const shortlistRow = ({ id, name, items, team, updatedAt }: Shortlist): Row => ({
  key: id,
  to: `/my/shortlists/${id}`,
  title: name,
  note: `${m.customer_items({ count: items })} · ${team ? m.customer_team() : m.customer_only_me()} · ${formatDate(updatedAt)}`,
  badge: null,
  unread: 0,
});

const searchRow = ({ id, name, search, fresh }: Search): Row => ({
  key: id,
  to: `/my/searches/${id}`,
  title: name,
  note: searchWords(search),
  badge: fresh > 0 ? { tone: 'good', text: m.customer_fresh({ count: fresh }) } : null,
  unread: 0,
});
