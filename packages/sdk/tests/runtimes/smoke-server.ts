import { makeKeyPair, makeSecret, signWebhook } from '../sign-webhook.ts';
import { cutBody, json, problem, type SeenRequest, startServer } from '../start-server.ts';

const page = (ids: string[], nextCursor: string | null) =>
  json({ data: ids.map((id) => ({ id })), nextCursor });

/** A server with one answer for each thing that {@link file://./smoke.ts} does; the first list is cut, the next is busy. */
export async function startSmokeServer(): Promise<string> {
  const lists = [
    cutBody,
    problem(503, { code: 'unavailable' }, { 'retry-after': '0' }),
    page(['lst_1', 'lst_2'], 'c2'),
    page(['lst_3'], null),
  ];
  const { baseUrl } = await startServer((response, request: SeenRequest) => {
    const path = request.url.replace(/\?.*/, '');
    if (path === '/v1/listings') return lists.shift()?.(response, request);
    if (path === '/v1/organization')
      return json({ id: 'org_1' }, 200, { 'request-id': 'req_1' })(response, request);
    if (path === '/v1/events/stream') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      return void response.write('id: evt_1\ndata: {"id":"evt_1"}\n\nid: evt_2\ndata: {"id":"evt_2"}\n\n');
    }
    return problem(404, { code: 'not_found' }, { 'request-id': 'req_2' })(response, request);
  });
  return baseUrl;
}

/** A delivery signed with a shared secret and one signed with a private key, as of now. */
export function signDeliveries(): { secret: string; headers: Record<string, string>; body: string }[] {
  const pair = makeKeyPair();
  const shared = makeSecret();
  const delivery = {
    id: 'evt_1',
    timestamp: Math.floor(Date.now() / 1000),
    body: '{"type":"lead.offered","data":{"名":"潮"}}',
  };
  return [
    [shared, shared],
    [pair.signing, pair.verifying],
  ].map(([signing = '', secret = '']) => ({
    secret,
    headers: {
      'webhook-id': delivery.id,
      'webhook-timestamp': String(delivery.timestamp),
      'webhook-signature': signWebhook(signing, delivery),
    },
    body: delivery.body,
  }));
}

/** What {@link file://./smoke.ts} sees where everything works. */
export const expectedSights = {
  success: [200, 'req_1'],
  retry: ['connection', 'unavailable'],
  problem: ['not_found', 'req_2'],
  pagination: ['lst_1', 'lst_2', 'lst_3'],
  stream: ['evt_1', 'evt_2'],
  verified: ['lead.offered', 'lead.offered'],
  forged: ['signature_mismatch', 'signature_mismatch'],
};
