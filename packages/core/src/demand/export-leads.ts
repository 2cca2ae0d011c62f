import { csvLine, csvStart, environmentOf, organizationOf } from '@headwater/domain';
import { leadGroups } from '@headwater/domain/demand';
import { z } from 'zod';
import { type Context, defineQuery } from '../kit/index.ts';
import { type Lead, toLead } from './lead-schema.ts';
import { listLeadRows } from './store.ts';

const columns = [
  'id',
  'createdAt',
  'state',
  'stateSince',
  'listing',
  'company',
  'name',
  'email',
  'phone',
  'locale',
  'message',
] as const;
const chunk = 500;

/** The leads whose contact is open, as CSV: a masked one is not worth a line, a withdrawn one is nobody's any more. */
export const exportLeads = defineQuery({
  name: 'demand.exportLeads',
  permission: 'lead.read',
  input: z.object({}),
  output: z.object({ mediaType: z.string(), fileName: z.string(), lines: z.custom<AsyncIterable<string>>() }),
  async run({ ctx }) {
    const day = ctx.clock.now().toISOString().slice(0, 10);
    return { mediaType: 'text/csv; charset=utf-8', fileName: `leads-${day}.csv`, lines: linesOf(ctx) };
  },
});

async function* linesOf(ctx: Context): AsyncGenerator<string> {
  const where = {
    organizationId: organizationOf(ctx.actor),
    environment: environmentOf(ctx.actor),
    state: { in: [...leadGroups.mine] },
    consentWithdrawnAt: null,
  };
  yield `${csvStart}${csvLine(columns)}`;
  let after: string[] | null = null;
  do {
    const rows: Awaited<ReturnType<typeof listLeadRows>> = await listLeadRows(ctx.database.prisma, {
      where,
      after,
      take: chunk,
    });
    for (const row of rows) yield csvLine(cellsOf(toLead(row)));
    const last = rows.at(-1);
    after = last && rows.length === chunk ? [last.createdAt.toISOString(), last.id] : null;
  } while (after);
}

function cellsOf(lead: Lead) {
  const flat = { ...lead, name: lead.contact?.name, email: lead.contact?.email, phone: lead.contact?.phone };
  return columns.map((column) => flat[column]);
}
