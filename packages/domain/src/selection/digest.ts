export const digests = ['off', 'daily', 'weekly'] as const;
export type Digest = (typeof digests)[number];

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const chinaOffsetMs = 8 * hourMs;
const morningMs = 8 * hourMs;

/** The next morning at eight in China; for a weekly digest the next Monday's. Null: no mail was asked for. */
export function nextDigestAt(now: Date, digest: Digest): Date | null {
  if (digest === 'off') return null;
  const local = now.getTime() + chinaOffsetMs;
  const today = Math.floor(local / dayMs) * dayMs;
  let morning = today + morningMs;
  if (morning <= local) morning += dayMs;
  while (digest === 'weekly' && new Date(morning).getUTCDay() !== 1) morning += dayMs;
  return new Date(morning - chinaOffsetMs);
}

/** What a search finds now and did not find when somebody last looked or was last told. */
export function newsOf(found: readonly string[], ...known: (readonly string[])[]): string[] {
  const old = new Set(known.flat());
  return found.filter((id) => !old.has(id));
}
