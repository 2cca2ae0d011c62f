import type { AttemptRow, EndpointRow, EventRow } from './rows.ts';
import { makeSecret, signDelivery } from './sign-delivery.ts';
import type { World } from './world.ts';

const timeoutMs = 15_000;
const keptCharacters = 4096;
/** Older than any receiver should take. */
const staleMs = 600_000;

type Outcome = Pick<AttemptRow, 'status' | 'error' | 'responseBody' | 'requestHeaders' | 'responseHeaders'>;

/**
 * One signed POST, to a receiver in this process or over the network. It is signed with the real time and not with the
 * emulator's, because the receiver compares it with its own clock.
 */
export async function postWebhook(
  world: World,
  { endpoint, event }: { endpoint: EndpointRow; event: EventRow },
): Promise<Outcome> {
  const body = JSON.stringify(event);
  const isForged = endpoint.fault === 'bad_signature';
  const signed = await signDelivery({
    id: event.id,
    body,
    atMs: Date.now() - (endpoint.fault === 'stale' ? staleMs : 0),
    secrets: isForged ? [makeSecret()] : signingSecrets(world, endpoint),
  });
  const requestHeaders = {
    'content-type': 'application/json',
    'user-agent': 'Headwater-Webhooks/1',
    ...signed,
  };
  try {
    const response = await send(world, { url: endpoint.url, headers: requestHeaders, body });
    const responseHeaders = Object.fromEntries(response.headers);
    const text = await response.text();
    return {
      status: response.status,
      error: null,
      responseBody: text.slice(0, keptCharacters),
      requestHeaders,
      responseHeaders,
    };
  } catch (thrown) {
    const isTimeout = thrown instanceof Error && /^(Timeout|Abort)Error$/.test(thrown.name);
    const error = isTimeout ? 'timeout' : 'connection_failed';
    return { status: null, error, responseBody: null, requestHeaders, responseHeaders: null };
  }
}

export const signingSecrets = (world: World, { secrets }: EndpointRow): string[] =>
  secrets
    .filter(({ expiresAt }) => expiresAt === null || Date.parse(expiresAt) > world.nowMs)
    .map(({ value }) => value);

async function send(
  { receivers }: World,
  { url, headers, body }: { url: string; headers: Record<string, string>; body: string },
): Promise<Response> {
  const init = { method: 'POST', headers, body };
  const receiver = receivers.get(url);
  if (receiver) return receiver(new Request(url, init));
  return fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
}
