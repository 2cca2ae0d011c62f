import type { Transaction } from '@headwater/database';
import { appendAudit } from './audit.ts';
import type { Change, CommandContext, Context, EmittedEvent, OutgoingMail } from './context.ts';
import { appendEvents, queueMails } from './outbox.ts';

interface Collected {
  command: string;
  changes: Change[];
  events: EmittedEvent[];
  mails: OutgoingMail[];
  /** The answer came from an earlier request: nothing was written, so nothing is logged. */
  replayed: boolean;
  /** Why the audit log need not know of this run; null when it must. */
  unrecorded: string | null;
}

const isCommandContext = (ctx: Context): ctx is CommandContext => 'tx' in ctx;

/** Joins the transaction of the command that called, or opens one; the effects of a joined command count as its own. */
export async function inTransaction<T>(
  ctx: Context,
  command: string,
  run: (ctx: CommandContext) => Promise<T>,
): Promise<T> {
  if (isCommandContext(ctx)) return collect(ctx, ctx.tx, command, run);
  return ctx.database.prisma.$transaction((tx) => collect(ctx, tx, command, run), {
    maxWait: 10_000,
    timeout: 30_000,
  });
}

async function collect<T>(
  ctx: Context,
  tx: Transaction,
  command: string,
  run: (ctx: CommandContext) => Promise<T>,
): Promise<T> {
  const collected: Collected = {
    command,
    changes: [],
    events: [],
    mails: [],
    replayed: false,
    unrecorded: null,
  };
  const result = await run({
    ...ctx,
    tx,
    record: (change) => collected.changes.push(change),
    leaveUnrecorded: (reason) => {
      collected.unrecorded = reason;
    },
    emit: (event) => collected.events.push(event),
    mail: (mail) => collected.mails.push(mail),
    replayed: () => {
      collected.replayed = true;
      ctx.replayed?.();
    },
  });
  if (!collected.replayed) await flush(ctx, tx, collected);
  return result;
}

async function flush(ctx: Context, tx: Transaction, collected: Collected): Promise<void> {
  const at = ctx.clock.now();
  await appendEvents(tx, collected.events, at);
  await queueMails(tx, { deps: ctx, mails: collected.mails, at });
  if (collected.changes.length === 0 && collected.unrecorded) return;
  // Last, because the audit chain is written under a lock that is held until the commit.
  await appendAudit(tx, { ctx, command: collected.command, changes: collected.changes, at });
}
