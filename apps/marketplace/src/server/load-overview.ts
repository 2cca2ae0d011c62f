import type { Bilingual } from '@headwater/domain';
import { versionStateTitles } from '@headwater/domain/catalogue';
import { leadStateTitles } from '@headwater/domain/demand';
import { eventTypes } from '@headwater/domain/events';
import type { WorkingDeadline } from '../lib/format/index.ts';
import { textOf } from '../lib/locale/words.ts';
import type { Api } from './api.ts';
import { can } from './can.ts';
import type { PageContext } from './context.ts';
import { todoItems } from './todo-items.ts';
import { workingDeadline } from './working-deadline.ts';

export interface TodoItem {
  text: string;
  to: string;
  urgent: boolean;
  due?: WorkingDeadline | null;
}

export type Workspace = Awaited<ReturnType<Api['workspace']['getWorkspace']>>;

/** What a partner sees first, from two calls: its workspace in one statement, and the listings touched last. */
export async function loadOverview(visitor: PageContext) {
  const { api } = visitor;
  const [workspace, listings] = await Promise.all([
    api.workspace.getWorkspace({}),
    can(visitor, 'listing.read') ? api.catalogue.listListings({ limit: 6 }) : null,
  ]);
  const { steps, figures, leads } = workspace;
  return {
    checklist: {
      steps,
      hidden: workspace.checklistHidden,
      openClaim: workspace.openClaim,
      newDraft: workspace.newDraft,
      leadReaders: workspace.leadReaders,
      leadEndpoints: workspace.leadEndpoints,
      firstDraft: workspace.drafts[0] ?? null,
    },
    may: {
      organisation: can(visitor, 'organisation.write'),
      namespace: can(visitor, 'namespace.write'),
      write: can(visitor, 'listing.write'),
      submit: can(visitor, 'listing.submit'),
      invite: can(visitor, 'member.write'),
    },
    figures: { ...figures, leads: leads?.waiting ?? null },
    todo: todoItems(workspace),
    listings: (listings?.data ?? []).map((row) => ({ ...row, due: workingDeadline(row.pending?.dueAt) })),
    moreListings: Boolean(listings?.nextCursor),
    events: (workspace.events ?? []).map(toNews),
  };
}

const leadTitles: Record<string, Bilingual> = leadStateTitles;
const versionTitles: Record<string, Bilingual> = versionStateTitles;

function toNews({ id, type, subject, listing, state, at }: NonNullable<Workspace['events']>[number]) {
  const summary = eventTypes[type]?.summary;
  const became = state && (subject.startsWith('led_') ? leadTitles[state] : versionTitles[state]);
  const to = subject.startsWith('led_')
    ? `/workspace/leads/${subject}`
    : listing && `/workspace/listings/${listing}`;
  return {
    id,
    at,
    title: summary ? textOf(summary) : type,
    state: became ? textOf(became) : null,
    about: listing,
    to: to || null,
  };
}
