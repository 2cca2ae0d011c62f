import { type Actor, AppError, can } from '@headwater/domain';
import { bulkUndoHours } from '@headwater/domain/curation';
import { z } from 'zod';
import { type Context, type Deps, defineCommand, systemContext } from '../kit/index.ts';
import { findPerson, listMembershipsOfUser } from '../organisations/index.ts';
import { applyBulkItem } from './apply-bulk-item.ts';
import { type BulkRow, findBulkWork, findItem, lockBulk, updateBulk, updateItem } from './store-bulk.ts';
import { undoBulkItem } from './undo-bulk-item.ts';

const batch = 20;
const hourMs = 3_600_000;

/** Worker's job: the next items of the oldest bulk change; answers how many were looked at. */
export async function workBulkChanges(deps: Deps): Promise<number> {
  const work = await findBulkWork(deps.database.prisma, batch);
  if (!work) return 0;
  const { bulk, items } = work;
  const system = systemContext(deps, 'bulk changes');
  if (items.length === 0) {
    await finishBulk(system, { bulkId: bulk.id });
    return 1;
  }
  const actor = await actorOf(deps, bulk);
  const run = bulk.state === 'undoing' ? undoBulkItem : applyBulkItem;
  for (const { id } of items) {
    if (!actor) await giveUpItem(system, { itemId: id, code: 'no_permission' });
    else await attempt(deps, { id, run: () => run({ ...system, actor }, { itemId: id }), system });
  }
  return items.length;
}

/** One item that fails must not be tried for ever, nor hold up the others. */
async function attempt(
  deps: Deps,
  { id, run, system }: { id: string; run: () => Promise<unknown>; system: Context },
): Promise<void> {
  try {
    await run();
  } catch (error) {
    deps.log.error({ err: error, item: id }, 'an item of a bulk change failed');
    await giveUpItem(system, { itemId: id, code: 'failed' });
  }
}

/** Who asked for it, with the roles they have now; null when they may no longer do it. */
async function actorOf({ database: { prisma } }: Deps, bulk: BulkRow): Promise<Actor | null> {
  const userId = bulk.state === 'undoing' ? (bulk.undoneById ?? bulk.createdById) : bulk.createdById;
  const person = await findPerson(prisma, { id: userId });
  const membership = (await listMembershipsOfUser(prisma, userId)).find(
    ({ organization }) => organization.id === bulk.organizationId,
  );
  if (!person || !membership) return null;
  const { organization, roles } = membership;
  const actor: Actor = {
    kind: 'user',
    userId,
    name: person.name,
    email: person.email,
    organization: { id: organization.id, kind: organization.kind as 'vendor', roles },
  };
  return can(actor, 'curation.decide') ? actor : null;
}

export const giveUpItem = defineCommand({
  name: 'curation.giveUpBulkItem',
  permission: 'system',
  input: z.object({ itemId: z.string(), code: z.enum(['no_permission', 'failed']) }),
  output: z.object({ id: z.string() }),
  async run({ input: { itemId, code }, ctx }) {
    const item = await findItem(ctx.tx, itemId);
    if (!item || !['waiting', 'undoing'].includes(item.state)) throw new AppError('illegal_transition');
    const state = item.state === 'waiting' ? 'refused' : 'kept';
    await updateItem(ctx.tx, { id: itemId, data: { state, code, finishedAt: ctx.clock.now() } });
    ctx.record({ subject: itemId, before: { state: item.state }, after: { state, code } });
    return { id: itemId };
  },
});

export const finishBulk = defineCommand({
  name: 'curation.finishBulkChange',
  permission: 'system',
  input: z.object({ bulkId: z.string() }),
  output: z.object({ id: z.string(), state: z.string() }),
  async run({ input, ctx }) {
    const bulk = await lockBulk(ctx.tx, input.bulkId);
    if (!bulk || !['running', 'undoing'].includes(bulk.state)) throw new AppError('illegal_transition');
    const now = ctx.clock.now();
    const data =
      bulk.state === 'running'
        ? { state: 'done', finishedAt: now, undoUntil: new Date(now.getTime() + bulkUndoHours * hourMs) }
        : { state: 'undone', undoneAt: now };
    const row = await updateBulk(ctx.tx, { id: bulk.id, data });
    ctx.record({ subject: bulk.id, before: { state: bulk.state }, after: { state: row.state } });
    return row;
  },
});
