import { m } from '../generated/paraglide/messages.js';
import { formatDate } from '../lib/format/index.ts';
import { textOf } from '../lib/locale/words.ts';
import type { TodoItem, Workspace } from './load-overview.ts';
import { workingDeadline } from './working-deadline.ts';

const pathOf = (listing: string) => `/workspace/listings/${listing}`;
const nameOf = (row: { name: Parameters<typeof textOf>[0]; listing: string }) =>
  textOf(row.name) || row.listing;
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : url);

/** What waits for this person, what customers wait for first; each line leads to where it can be done. */
export const todoItems = (workspace: Workspace): TodoItem[] =>
  [
    ...leads(workspace),
    ...workspace.suspended.map(
      (row): TodoItem => ({
        text: m.workspace_today_suspended({ name: nameOf(row) }),
        to: pathOf(row.listing),
        urgent: true,
      }),
    ),
    ...workspace.changes.map(changed),
    ...workspace.questions.map(
      (row): TodoItem => ({
        text: m.workspace_today_questions({ name: nameOf(row), version: row.version, count: row.unread }),
        to: `${pathOf(row.listing)}/versions/${row.version}#conversation`,
        urgent: true,
      }),
    ),
    ...(workspace.endpoints ?? []).map(endpoint),
    ...workspace.standings.map(
      (row): TodoItem => ({
        text: m.workspace_today_standing({ name: nameOf(row), day: formatDate(row.reviewOn) }),
        to: pathOf(row.listing),
        urgent: false,
      }),
    ),
    ...(workspace.keys ?? []).map(
      (row): TodoItem => ({
        text: m.workspace_today_key({ name: row.name, day: formatDate(row.expiresAt) }),
        to: '/workspace/api-keys',
        urgent: false,
      }),
    ),
    ...(workspace.invitations ?? [])
      .filter(({ expired }) => expired)
      .map(
        (row): TodoItem => ({
          text: m.workspace_today_invitation({ email: row.email }),
          to: '/workspace/members#invitations',
          urgent: false,
        }),
      ),
    ...workspace.drafts.map(draft),
  ].sort((a, b) => Number(b.urgent) - Number(a.urgent));

function leads({ leads: waiting }: Workspace): TodoItem[] {
  if (!waiting || waiting.waiting === 0) return [];
  const count = waiting.waiting;
  const to =
    count === 1 && waiting.nextId ? `/workspace/leads/${waiting.nextId}` : '/workspace/leads?group=new';
  return [
    { text: m.workspace_today_leads({ count }), to, urgent: true, due: workingDeadline(waiting.nextDueAt) },
  ];
}

function changed(row: Workspace['changes'][number]): TodoItem {
  const words = { name: nameOf(row), version: row.version };
  const text =
    row.state === 'rejected' ? m.workspace_today_rejected(words) : m.workspace_today_changes(words);
  const to = `${pathOf(row.listing)}/versions/${row.version}`;
  return { text, to, urgent: row.state !== 'rejected', due: workingDeadline(row.dueAt) };
}

function endpoint({ id, url, state, failingSince }: NonNullable<Workspace['endpoints']>[number]): TodoItem {
  const host = hostOf(url);
  const text =
    state === 'disabled' || !failingSince
      ? m.workspace_today_endpoint({ url: host })
      : m.workspace_today_failing({ url: host, day: formatDate(failingSince) });
  return { text, to: `/workspace/webhooks/${id}`, urgent: true };
}

function draft(row: Workspace['drafts'][number]): TodoItem {
  const words = { name: nameOf(row), version: row.version };
  const to = `${pathOf(row.listing)}/edit`;
  return row.blockers > 0
    ? { text: m.workspace_today_draft_open({ ...words, count: row.blockers }), to, urgent: false }
    : {
        text: m.workspace_today_draft({ ...words }),
        to: `${pathOf(row.listing)}/versions/${row.version}`,
        urgent: false,
      };
}
