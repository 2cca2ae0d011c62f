import type { Deps } from '../kit/index.ts';
import { claimMails, type DueMail, failOverdue, markSent, markUnsent } from './store.ts';
import { withUnsubscribe } from './with-unsubscribe.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Wait after each failed attempt; after the last one the mail has failed. */
const retryDelaysMs = [minuteMs, 5 * minuteMs, 30 * minuteMs, 2 * hourMs, 6 * hourMs, 12 * hourMs];
const overdueAfterMs = 72 * hourMs;
/** Longer than a transport may take for one batch; only then may another worker take the same mails. */
const leaseMs = 5 * minuteMs;
const batch = 10;

/** Sends what is due, one batch; answers how many were tried. Without a transport mails stay in the outbox. */
export async function sendMails(deps: Deps): Promise<number> {
  const now = deps.clock.now();
  await failOverdue(deps.database, { queuedBefore: new Date(now.getTime() - overdueAfterMs) });
  if (!deps.ports.mail) return 0;
  const mails = await claimMails(deps.database, { now, limit: batch, leaseMs });
  await Promise.all(mails.map((mail) => sendOne(deps, mail)));
  return mails.length;
}

async function sendOne(deps: Deps, mail: DueMail): Promise<void> {
  const host = new URL(deps.publicUrl).hostname;
  try {
    // The same id at every attempt, so that a receiver can drop the second copy after a crash.
    await deps.ports.mail?.send({ ...withUnsubscribe(mail), messageId: `<${mail.id}@${host}>` });
  } catch (error) {
    const delayMs = retryDelaysMs[mail.attempts - 1];
    const retryAt = delayMs === undefined ? null : new Date(deps.clock.now().getTime() + delayMs);
    const reason = error instanceof Error ? error.message : String(error);
    deps.log.warn({ mail: mail.id, attempt: mail.attempts, reason }, 'mail was not sent');
    await markUnsent(deps.database, { id: mail.id, error: reason, retryAt });
    return;
  }
  await markSent(deps.database, { id: mail.id, at: deps.clock.now() });
}
