import type { Transaction } from '@headwater/database';
import { actorId, newId } from '@headwater/domain';
import { canonicalize } from '@headwater/manifest';
import type { Change, Context } from './context.ts';
import { sha256 } from './vault.ts';

/** One lock for the whole chain: the next row needs the last row's hash. */
const chainLock = 7_267_001n;
const secretName = /secret|token|password|hash|sealed|storageKey|contactEmail|contactPhone|contactName/i;

interface Entries {
  ctx: Context;
  command: string;
  changes: Change[];
  at: Date;
}

/** Appends one row a change to the hash chain. A command that wrote nothing into the log is refused. */
export async function appendAudit(tx: Transaction, { ctx, command, changes, at }: Entries): Promise<void> {
  if (changes.length === 0)
    throw new Error(`${command} recorded no change; every command must call ctx.record()`);
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${chainLock})::text`;
  const last = await tx.auditEntry.findFirst({
    orderBy: { sequence: 'desc' },
    select: { sequence: true, hash: true },
  });
  let sequence = last?.sequence ?? 0n;
  let previousHash = last?.hash ?? '';
  const rows = changes.map((change) => {
    sequence += 1n;
    const row = {
      id: newId('adt'),
      command,
      subject: change.subject,
      organizationId: change.organizationId ?? null,
      ...actorColumns(ctx),
      reason: change.reason ?? null,
      before: redact(change.before),
      after: redact(change.after),
      requestId: ctx.requestId,
      occurredAt: at,
    };
    const hash = hashOf(row, sequence, previousHash);
    const entry = {
      ...row,
      before: row.before ?? undefined,
      after: row.after ?? undefined,
      sequence,
      hash,
      previousHash,
    };
    previousHash = hash;
    return entry;
  });
  await tx.auditEntry.createMany({ data: rows });
}

export interface AuditContent {
  id: string;
  command: string;
  subject: string;
  organizationId: string | null;
  actorKind: string;
  actorId: string | null;
  actorName: string | null;
  reason: string | null;
  before: unknown;
  after: unknown;
  requestId: string | null;
  occurredAt: Date;
}

/** SHA-256 over the previous hash, the sequence and the row's canonical JSON: a changed or missing row breaks the chain. */
export const hashOf = (row: AuditContent, sequence: bigint, previousHash: string): string =>
  sha256(
    `${previousHash}\n${sequence}\n${canonicalize({ ...row, before: row.before ?? null, after: row.after ?? null, occurredAt: row.occurredAt.toISOString() })}`,
  );

function actorColumns({ actor }: Context) {
  const name = actor.kind === 'anonymous' ? null : actor.name;
  return { actorKind: actor.kind, actorId: actorId(actor), actorName: name };
}

/** A plain JSON copy without secrets and without a customer's contact. */
function redact(value: unknown): never | null {
  if (value === null || value === undefined) return null;
  return JSON.parse(
    JSON.stringify(value, (key, inner) =>
      secretName.test(key) && inner !== null
        ? '[redacted]'
        : typeof inner === 'bigint'
          ? String(inner)
          : inner,
    ),
  );
}
