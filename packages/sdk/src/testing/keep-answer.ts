import { EmulatedProblem } from './problem.ts';
import type { Answer } from './rows.ts';
import type { World } from './world.ts';

const keptForMs = 72 * 3_600_000;

/** Answers a repeated `Idempotency-Key` with the first answer; failures are not kept. */
export async function keepAnswer(
  world: World,
  { key, isWanted }: { key: string; isWanted: boolean },
  { fingerprint, run }: { fingerprint: string; run: () => Answer | Promise<Answer> },
): Promise<{ answer: Answer; replayed: boolean }> {
  const kept = isWanted ? world.answers.get(key) : undefined;
  if (kept && kept.untilMs > world.nowMs) {
    if (kept.fingerprint !== fingerprint) throw new EmulatedProblem('idempotency_key_reused');
    return { answer: kept.answer, replayed: true };
  }
  // A copy: what is kept must not change with the rows.
  const answer = structuredClone(await run());
  if (isWanted) world.answers.set(key, { fingerprint, untilMs: world.nowMs + keptForMs, answer });
  return { answer, replayed: false };
}
