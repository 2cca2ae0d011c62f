import { createHash } from 'node:crypto';
import { AppError, actorId } from '@headwater/domain';
import type { CommandContext } from './context.ts';
import { sha256 } from './vault.ts';

const keptForMs = 72 * 3_600_000;

/** 63-bit key of a PostgreSQL advisory lock. */
export const lockKey = (text: string): bigint => createHash('sha256').update(text).digest().readBigInt64BE(0);

/**
 * Answers a repeated `Idempotency-Key` with the first answer. The record commits with the write itself, so a crash
 * leaves either both or neither. Another body: 422; still running: 409 (draft-ietf-httpapi-idempotency-key-header).
 */
export async function idempotently<T>(
  ctx: CommandContext,
  call: { command: string; input: unknown },
  run: () => Promise<T>,
): Promise<T> {
  const key = ctx.idempotencyKey;
  if (!key) return run();
  // A command called from inside this one is part of the same request and must not look for its own record.
  ctx.idempotencyKey = undefined;
  const id = sha256(`${actorId(ctx.actor) ?? 'anonymous'}\n${key}`);
  const fingerprint = sha256(`${call.command}\n${JSON.stringify(call.input, shorten)}`);
  const [lock] = await ctx.tx.$queryRaw<
    { held: boolean }[]
  >`SELECT pg_try_advisory_xact_lock(${lockKey(id)}) AS held`;
  if (!lock?.held) throw new AppError('request_in_flight');
  const kept = await ctx.tx.idempotencyRecord.findUnique({ where: { id } });
  if (kept && kept.expiresAt > ctx.clock.now()) return replay<T>(ctx, kept, fingerprint);
  const answer = await run();
  const record = {
    fingerprint,
    sealed: ctx.vault.seal(JSON.stringify(answer)),
    expiresAt: new Date(ctx.clock.now().getTime() + keptForMs),
  };
  await ctx.tx.idempotencyRecord.upsert({
    where: { id },
    create: { id, ...record },
    update: record,
    select: { id: true },
  });
  return answer;
}

// As JSON each byte of an upload would be ten characters.
const shorten = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value;

function replay<T>(
  ctx: CommandContext,
  kept: { fingerprint: string; sealed: string },
  fingerprint: string,
): T {
  if (kept.fingerprint !== fingerprint) throw new AppError('idempotency_key_reused');
  ctx.replayed?.();
  return JSON.parse(ctx.vault.open(kept.sealed)) as T;
}
