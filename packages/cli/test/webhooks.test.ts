import { statSync } from 'node:fs';
import { join } from 'node:path';
import { verifyWebhook } from '@headwater/sdk/webhooks';
import { Webhook } from 'standardwebhooks';
import { afterEach, expect, test, vi } from 'vitest';
import { eventSamples as fromDocument } from '../scripts/generate-samples.ts';
import type { Event } from '../src/api/types.ts';
import { eventSamples } from '../src/webhooks/samples.ts';
import { startFakeServer } from './support/fake-server.ts';
import { type Received, startReceiver } from './support/receiver.ts';
import { makeFolder, now, runInMemory } from './support/run-in-memory.ts';
import { delivery, event } from './support/samples.ts';
import { startEventStream } from './support/start-event-stream.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const log: Event[] = Array.from({ length: 7 }, (_, at) => ({
  ...event,
  id: `evt_${at + 1}`,
  sequence: at + 1,
  data: { ...event.data, note: '商机 ✓' },
}));
const idsOf = (seen: Received[]) => seen.map(({ body }) => (JSON.parse(body) as Event).id);
const withoutPing = (seen: Received[]) => seen.filter(({ body }) => !body.includes('webhook.ping'));
const signedIn = (address: string) => ({ HEADWATER_SERVER: address, HEADWATER_API_KEY: 'hw_live_test_key' });

async function listen(argv: string[], { cutAfter = 100 } = {}) {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { address, asked } = await startEventStream(log, { cutAfter });
  const env = { ...signedIn(address), HEADWATER_SECRET: secret };
  return { asked, ...(await runInMemory(['webhooks', 'listen', ...argv], { env })) };
}

test('over cuts in the middle of a message every event arrives once and in order, and each cut is told', async () => {
  const { address, seen } = await startReceiver();
  const { exitCode, stderr, stdout, asked } = await listen(
    ['--forward-to', address, '--count', '7', '--format', 'ndjson'],
    { cutAfter: 2 },
  );
  expect(exitCode).toBe(0);
  expect(idsOf(withoutPing(seen))).toEqual(log.map(({ id }) => id));
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id),
  ).toEqual(log.map(({ id }) => id));
  expect(asked).toEqual([undefined, 'evt_2', 'evt_4', 'evt_6']);
  expect(stderr.match(/The connection is cut/g)).toHaveLength(3);
  expect(stderr.match(/Connected again/g)).toHaveLength(3);
});

test('what arrives is the event byte for byte, signed so that our verifier and the official one accept it', async () => {
  vi.setSystemTime(now);
  const { address, seen } = await startReceiver();
  await listen(['--forward-to', address, '--count', '1']);
  for (const { headers, body } of seen) {
    expect((await verifyWebhook(secret, { headers, body }, { nowMs: now.getTime() })).type).toBeTypeOf(
      'string',
    );
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
  }
  vi.useRealTimers();
  expect(JSON.parse(seen[0]?.body ?? '')).toMatchObject({ type: 'webhook.ping' });
  expect(seen[1]?.body).toBe(JSON.stringify(log[0]));
  expect(seen[1]?.headers['webhook-id']).toBe('evt_1');
});

test('an event that the receiver does not take at once is tried again before the next one goes', async () => {
  let failures = 3;
  const { address, seen } = await startReceiver(({ body }) =>
    body.includes('"evt_1"') && failures-- > 0 ? 500 : 200,
  );
  const { stdout } = await listen(['--forward-to', address, '--count', '2']);
  expect(idsOf(withoutPing(seen))).toEqual(['evt_1', 'evt_1', 'evt_1', 'evt_1', 'evt_2']);
  expect(stdout).toContain('after 4 attempts');
});

test('an event that is never taken is given up with the command that sends it again, and the next one goes', async () => {
  const { address, seen } = await startReceiver(({ body }) => (body.includes('"evt_1"') ? null : 200));
  const { stderr, exitCode } = await listen(['--forward-to', address, '--count', '2']);
  expect(exitCode).toBe(0);
  expect(idsOf(withoutPing(seen)).at(-1)).toBe('evt_2');
  expect(stderr).toContain(`headwater webhooks replay evt_1 --forward-to ${address}`);
});

test('a receiver that is not there ends it with 10 before anything is followed', async () => {
  const { exitCode, stderr, asked } = await listen(['--forward-to', '127.0.0.1:59999']);
  expect(exitCode).toBe(10);
  expect(stderr).toContain('ECONNREFUSED');
  expect(asked).toEqual([]);
});

test('--after and --events decide what is sent, and Ctrl-C exits with 130 and says how to go on', async () => {
  const { address } = await startEventStream(log, { cutAfter: 100 });
  const interrupt = new AbortController();
  const receiver = await startReceiver(({ body }) => {
    if (body.includes('"evt_7"')) setTimeout(() => interrupt.abort(), 50);
    return 200;
  });
  const { exitCode, stderr } = await runInMemory(
    [
      'webhooks',
      'listen',
      '--forward-to',
      receiver.address,
      '--after',
      'evt_4',
      '--events',
      'listing.*,lead.offered',
    ],
    { env: signedIn(address), signal: interrupt.signal },
  );
  expect(exitCode).toBe(130);
  expect(idsOf(withoutPing(receiver.seen))).toEqual(['evt_5', 'evt_6', 'evt_7']);
  expect(stderr).toContain('--after evt_7');
});

test('the secret of a project is the same in all its folders and on every run, and its seed is for the user only', async () => {
  const { address } = await startReceiver();
  const cwd = makeFolder();
  const env = { XDG_CONFIG_HOME: join(cwd, 'config') };
  const said = async () => {
    const { stderr } = await runInMemory(['webhooks', 'trigger', 'lead.offered', '--forward-to', address], {
      cwd,
      env,
    });
    return /whsec_\S+/.exec(stderr)?.[0];
  };
  const first = await said();
  expect(first).toMatch(/^whsec_/);
  expect(await said()).toBe(first);
  if (process.platform !== 'win32')
    expect(statSync(join(cwd, 'config/headwater/webhook-seed')).mode & 0o777).toBe(0o600);
});

test('a given secret is never printed', async () => {
  const { address } = await startReceiver();
  const { stdout, stderr } = await listen(['--forward-to', address, '--count', '1', '--json']);
  expect(stdout + stderr).not.toContain(secret);
});

const triggered = async (argv: string[], answer?: (received: Received) => number) => {
  const { address, seen } = await startReceiver(answer);
  const env = { HEADWATER_SECRET: secret };
  const outcome = await runInMemory(['webhooks', 'trigger', ...argv, '--forward-to', address], { env });
  return { ...outcome, seen, sent: seen.map(({ body }) => JSON.parse(body) as Event) };
};

test('--set changes fields, --duplicate repeats the same id', async () => {
  const { sent } = await triggered([
    'lead.offered',
    '--set',
    'data.leadId=led_9',
    '--set',
    'sequence=9',
    '--duplicate',
  ]);
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
  expect(sent[0]).toMatchObject({ sequence: 9, data: { leadId: 'led_9', state: 'offered' } });
});

test.each([
  ['--reverse', [3, 2, 1]],
  ['--shuffle', [2, 1, 3]],
])('%s sends the events of one subject out of order, each with its place in it', async (flag, order) => {
  const { sent } = await triggered(['lead.offered', flag]);
  expect(sent.map(({ sequence }) => sequence)).toEqual(order);
  expect(new Set(sent.map(({ subject }) => subject)).size).toBe(1);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(3);
});

test.each([
  ['--bad-signature', 'signature_mismatch'],
  ['--old-timestamp', 'timestamp_too_old'],
])('%s is refused by a receiver that verifies, and that is what is asked of it', async (flag, reason) => {
  const { exitCode, seen } = await triggered(['lead.offered', flag], () => 400);
  expect(exitCode).toBe(0);
  const [{ headers, body } = { headers: {}, body: '' }] = seen;
  await expect(verifyWebhook(secret, { headers, body }, { nowMs: now.getTime() })).rejects.toMatchObject({
    reason,
  });
  expect((await triggered(['lead.offered', flag], () => 200)).exitCode).toBe(10);
});

test('a sample that is sent without faults verifies', async () => {
  const [{ headers, body } = { headers: {}, body: '' }] = (await triggered(['listing.transferred'])).seen;
  const verified = await verifyWebhook(secret, { headers, body }, { nowMs: now.getTime() });
  expect(verified.type).toBe('listing.transferred');
});

test.each(['data.none.x=1', 'nonsense', '__proto__=1', 'data.__proto__.x=1'])(
  '--set %s is refused before anything is sent',
  async (assignment) => {
    const { exitCode, seen } = await triggered(['lead.offered', '--set', assignment]);
    expect(exitCode).toBe(2);
    expect(seen).toEqual([]);
  },
);

test('logs --follow says each delivery once, and again when it has moved on', async () => {
  let asked = 0;
  const interrupt = new AbortController();
  const server = await startFakeServer({
    'GET /v1/webhook-endpoints/whe_01test/deliveries': () => {
      asked += 1;
      if (asked === 4) interrupt.abort();
      const state = asked < 3 ? 'pending' : 'succeeded';
      return { body: { data: [{ ...delivery, state, attemptCount: asked < 3 ? 0 : 1 }], nextCursor: null } };
    },
  });
  const { exitCode, stdout } = await runInMemory(
    ['logs', '--endpoint', 'whe_01test', '--follow', '--format', 'ndjson'],
    { env: signedIn(server.address), signal: interrupt.signal },
  );
  expect(exitCode).toBe(130);
  expect(
    stdout
      .trim()
      .split('\n')
      .slice(0, 2)
      .map((line) => (JSON.parse(line) as { state: string }).state),
  ).toEqual(['pending', 'succeeded']);
});

test('the samples are those of the OpenAPI document', () => {
  expect(eventSamples).toEqual(fromDocument());
});
