import { textOf } from '../../lib/locale/words.ts';
import type { PageContext } from '../../server/context.ts';
import type { queueQuery } from './queue-query.ts';

type Asked = ReturnType<typeof queueQuery>['input'];

/** The case after this one that this person may take, in the part of the queue they work in; at its end the first again. */
export async function nextCase(
  { api, session }: PageContext,
  { caseId, asked }: { caseId: string; asked: Asked },
): Promise<{ id: string; name: string } | null> {
  if ('state' in asked) return null;
  const { data } = await api.review.listQueue({ ...asked, cursor: undefined, limit: 100 });
  const place = data.findIndex(({ id }) => id === caseId);
  const ordered = [...data.slice(place + 1), ...data.slice(0, Math.max(0, place))];
  const row = ordered.find(({ assignee }) => !assignee || assignee.id === session?.user.id);
  return row ? { id: row.id, name: textOf(row.name) || row.listing } : null;
}
