import { deliverWebhooks } from './deliver-webhooks.ts';
import { moveLead } from './move-lead.ts';
import { moveVersion } from './move-version.ts';
import type { World } from './world.ts';

/** Moves the clock to `untilMs` and stops at every moment at which something becomes due, as the server's worker would. */
export async function runUntil(world: World, untilMs: number): Promise<void> {
  await runDue(world);
  for (;;) {
    const next = Math.min(...dueTimes(world).filter((at) => at > world.nowMs));
    if (next > untilMs) break;
    world.nowMs = next;
    await runDue(world);
  }
  world.nowMs = Math.max(world.nowMs, untilMs);
  await runDue(world);
}

/** What is due now: unanswered leads expire, unanswered reviews end, webhooks go out. */
async function runDue(world: World): Promise<void> {
  for (const lead of world.leads)
    if (lead.state === 'offered' && isPast(world, lead.respondBy)) moveLead(world, { lead, to: 'expired' });
  for (const version of world.versions) {
    const listing = world.listings.find(({ id }) => id === version.listingId);
    if (listing && version.state === 'action_required' && isPast(world, version.dueAt))
      moveVersion(world, { listing, version, to: 'withdrawn', code: 'unanswered' });
  }
  await deliverWebhooks(world);
}

/** One millisecond after what the owner was promised is past it. */
const dueTimes = ({ leads, versions, deliveries }: World): number[] => [
  ...leads.flatMap(({ state, respondBy }) => (state === 'offered' ? after(respondBy) : [])),
  ...versions.flatMap(({ state, dueAt }) => (state === 'action_required' ? after(dueAt) : [])),
  ...deliveries.flatMap(({ nextAttemptAt }) => (nextAttemptAt === null ? [] : [Date.parse(nextAttemptAt)])),
];

const after = (time: string | null): number[] => (time === null ? [] : [Date.parse(time) + 1]);

const isPast = ({ nowMs }: World, time: string | null): boolean => time !== null && Date.parse(time) < nowMs;
