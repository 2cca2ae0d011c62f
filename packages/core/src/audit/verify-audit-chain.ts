import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery, hashOf } from '../kit/index.ts';
import { type AuditRow, streamEntries } from './store.ts';

const broken = z.object({
  sequence: z.string(),
  /** missing: a row is gone; changed: the row is not what was written; unlinked: it does not follow the row before. */
  fault: z.enum(['missing', 'changed', 'unlinked']),
});

/** Recomputes every hash from the first row on, and names the first place where the log is not what was written. */
export const verifyAuditChain = defineQuery({
  name: 'audit.verifyAuditChain',
  permission: 'audit.read',
  input: z.object({}),
  output: z.object({
    intact: z.boolean(),
    checked: z.int(),
    broken: broken.nullable(),
    /** Write it down elsewhere: rows cut off the end show only against an earlier head. */
    head: z.object({ sequence: z.string(), hash: z.string() }).nullable(),
  }),
  async run({ ctx }) {
    if (ctx.actor.kind === 'user' && ctx.actor.organization?.kind !== 'vendor')
      throw new AppError('forbidden');
    let last: AuditRow | null = null;
    let checked = 0;
    for await (const row of streamEntries(ctx.database.prisma)) {
      const fault = faultOf(row, last);
      if (fault)
        return { intact: false, checked, broken: { sequence: String(row.sequence), fault }, head: null };
      last = row;
      checked += 1;
    }
    const head = last && { sequence: String(last.sequence), hash: last.hash };
    return { intact: true, checked, broken: null, head };
  },
});

function faultOf(row: AuditRow, last: AuditRow | null): z.output<typeof broken>['fault'] | null {
  if (row.sequence !== (last?.sequence ?? 0n) + 1n) return 'missing';
  if (row.previousHash !== (last?.hash ?? '')) return 'unlinked';
  const { sequence, hash, previousHash, ...content } = row;
  return hashOf(content, sequence, previousHash) === hash ? null : 'changed';
}
