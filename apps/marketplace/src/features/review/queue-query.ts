import { pageQuery } from '../../server/page-query.ts';
import { pick } from '../../server/pick.ts';

const filters = ['all', 'unclaimed', 'mine', 'overdue', 'recheck'] as const;
const kinds = ['integration', 'solution', 'service'] as const;

/** The part of the queue that the address asks for; a case carries it along, so that its next one is of that part. */
export function queueQuery(request: Request) {
  const { filter, kind, first, cursor } = pageQuery(request, ['filter', 'kind', 'first']);
  const search = new URLSearchParams(
    Object.entries({ filter, kind, first }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
  return {
    filter: filter ?? 'all',
    kind: pick(kind, kinds),
    first: first === '1',
    search: search && `?${search}`,
    input: {
      cursor,
      kind: pick(kind, kinds),
      firstTime: first === '1',
      ...(filter === 'waiting'
        ? { state: 'waiting_publisher' as const }
        : { filter: pick(filter, filters) ?? ('all' as const) }),
    },
  };
}
