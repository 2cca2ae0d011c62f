import { readFile } from 'node:fs/promises';
import { sendInquiry } from '@headwater/core/demand';
import { dispatchEvents } from '@headwater/core/events';
import { approveVersion, claimCase, listQueue } from '@headwater/core/review';
import { makeManifest, makeNamedFiles, testContext, testNow } from '@headwater/core/testing';
import { scopes } from '@headwater/domain';
import { currentConsentVersion } from '@headwater/domain/demand';
import * as manifests from '@headwater/manifest';
import { expect, it } from 'vitest';
import { createEmulator } from '../../../packages/sdk/src/testing/index.ts';
import { misfitsOf } from '../../../packages/sdk/tests/fits-document.ts';
import { emulatorFacts } from '../scripts/emulator-facts.ts';
import { createTestApp } from './harness.ts';

const listing = 'acme/way';
const inquiry = { name: '王小明', email: 'xm@customer.cn', company: '蓝天制造', message: '请联系我' };

/** One side of the comparison: how it is called, and how the others act on it. */
interface Side {
  key: string;
  request(path: string, init: RequestInit): Response | Promise<Response>;
  approve(): Promise<void>;
  inquire(): Promise<void>;
  /** Lets what was caused reach the feed. */
  settle(): Promise<unknown>;
}

function startEmulator(): Side {
  const hw = createEmulator({ now: testNow, namespaces: ['acme'], manifests });
  return {
    key: hw.apiKey,
    request: (path, init) => hw.fetch(`${hw.baseUrl}${path}`, init),
    approve: () => hw.reviewer.approve(listing),
    inquire: async () => void (await hw.customer.inquire(listing, inquiry)),
    settle: () => hw.deliver(),
  };
}

async function startServer(): Promise<Side> {
  const api = await createTestApp();
  const partner = await api.makeOrganization({ kind: 'partner', namespace: 'acme' });
  await api.database.prisma.organization.update({ where: { id: partner.id }, data: { nameEn: 'Partner' } });
  await makeNamedFiles(api.database, {
    organizationId: partner.id,
    manifest: manifests.exampleManifests.integration,
  });
  const vendor = await api.makeOrganization({ kind: 'vendor', people: [['curator']] });
  const curator = testContext({ database: api.database, actor: vendor.actor, clock: api.clock });
  return {
    key: await api.keyFor({ organizationId: partner.id, scopes: [...scopes] }),
    request: (path, init) => api.app.request(path, init),
    async approve() {
      const queue = await listQueue(curator, {});
      const caseId = queue.data.find((item) => item.listing === listing)?.id ?? '';
      await claimCase(curator, { caseId });
      await approveVersion(curator, { caseId, publish: true });
    },
    async inquire() {
      await sendInquiry(testContext({ database: api.database, clock: api.clock }), {
        ...inquiry,
        listing,
        locale: 'zh-CN',
        consent: true,
        consentVersion: currentConsentVersion,
      });
    },
    settle: () => dispatchEvents(api.deps),
  };
}

/** What a step remembers for later ones: `{lead}` in a path, `{etag}` in a header. */
type Memory = Record<string, string>;

interface Call {
  does: string;
  call: string;
  body?: unknown;
  headers?: Record<string, string>;
  key?: null | string;
  remember?: (json: never, headers: Headers) => Memory;
}

type Step = Call | 'approve' | 'inquire';

const manifest = makeManifest({ id: listing });
const none = { 'if-none-match': '*' };
const match = { 'if-match': '{etag}' };
const etag = (_: unknown, headers: Headers) => ({ etag: headers.get('etag') ?? '' });
const put = `PUT /v1/listings/${listing}/manifest`;
const version = `/v1/listings/${listing}/versions/1.0.0`;

/** The same steps for both; each answer is compared in status, error, headers and shape. */
const scenario: Step[] = [
  { does: 'names the key', call: 'GET /v1/whoami' },
  { does: 'names nobody', call: 'GET /v1/whoami', key: null },
  { does: 'refuses an unknown key', call: 'GET /v1/whoami', key: 'nonsense' },
  { does: 'lists nothing yet', call: 'GET /v1/listings' },
  { does: 'asks for a key', call: 'GET /v1/listings', key: null },
  { does: 'asks what was read', call: put, body: manifest },
  { does: 'previews', call: `POST /v1/listings/${listing}/manifest/preview`, body: manifest },
  { does: 'refuses a wrong manifest', call: put, body: { ...manifest, kind: 'gadget' }, headers: none },
  { does: 'refuses another listing’s', call: put, body: makeManifest({ id: 'acme/other' }), headers: none },
  { does: 'refuses what is not JSON', call: put, body: '{', headers: none },
  {
    does: 'refuses a foreign namespace',
    call: 'PUT /v1/listings/globex/way/manifest',
    body: makeManifest({ id: 'globex/way' }),
    headers: none,
  },
  { does: 'refuses what does not exist yet', call: put, body: manifest, headers: { 'if-match': '"r3"' } },
  {
    does: 'pushes',
    call: put,
    body: manifest,
    headers: { ...none, 'idempotency-key': 'push-1' },
    remember: (_, headers) => ({ etag: headers.get('etag') ?? '', first: headers.get('etag') ?? '' }),
  },
  { does: 'replays', call: put, body: manifest, headers: { ...none, 'idempotency-key': 'push-1' } },
  {
    does: 'refuses the key for another body',
    call: put,
    body: { ...manifest, license: 'MIT' },
    headers: { ...none, 'idempotency-key': 'push-1' },
  },
  { does: 'changes nothing', call: put, body: manifest, headers: match },
  { does: 'pushes anew', call: put, body: { ...manifest, license: 'MIT' }, headers: match, remember: etag },
  { does: 'has an old ETag', call: put, body: manifest, headers: { 'if-match': '{first}' } },
  { does: 'has an ETag of nobody', call: put, body: manifest, headers: { 'if-match': '"abc"' } },
  { does: 'compares', call: `GET /v1/listings/${listing}/diff` },
  {
    does: 'submits with an old ETag',
    call: `POST ${version}/submit`,
    body: {},
    headers: { 'if-match': '{first}' },
  },
  {
    does: 'submits',
    call: `POST ${version}/submit`,
    body: { note: 'First.' },
    headers: { 'idempotency-key': 's-1' },
  },
  {
    does: 'replays',
    call: `POST ${version}/submit`,
    body: { note: 'First.' },
    headers: { 'idempotency-key': 's-1' },
  },
  { does: 'submits twice', call: `POST ${version}/submit`, body: {} },
  { does: 'reads the version', call: `GET ${version}`, remember: etag },
  { does: 'reads it unchanged', call: `GET ${version}`, headers: { 'if-none-match': '{etag}' } },
  { does: 'answers the reviewer', call: `POST ${version}/reply`, body: { message: 'Hello.' } },
  { does: 'waits', call: `GET /v1/listings/${listing}`, remember: etag },
  { does: 'pushes while it waits', call: put, body: { ...manifest, license: 'ISC' }, headers: match },
  'approve',
  { does: 'is live', call: `GET /v1/listings/${listing}`, remember: etag },
  { does: 'is live by state', call: 'GET /v1/listings?state=live&kind=integration' },
  { does: 'pushes a number again', call: put, body: { ...manifest, license: 'ISC' }, headers: match },
  { does: 'withdraws what is published', call: `POST ${version}/withdraw`, body: {} },
  {
    does: 'lists versions',
    call: `GET /v1/listings/${listing}/versions?limit=1`,
    remember: (json) => ({ cursor: Object(json).nextCursor }),
  },
  { does: 'lists on', call: `GET /v1/listings/${listing}/versions?limit=1&cursor={cursor}` },
  { does: 'has a cursor of another list', call: 'GET /v1/leads?cursor={cursor}' },
  { does: 'finds no version', call: `GET /v1/listings/${listing}/versions/9.9.9` },
  { does: 'finds no listing', call: 'GET /v1/listings/acme/none' },
  { does: 'finds no route', call: 'GET /v1/nothing' },
  'inquire',
  {
    does: 'lists leads',
    call: 'GET /v1/leads?state=offered',
    remember: (json) => ({ lead: Object(json).data[0].id }),
  },
  { does: 'misspells a filter', call: 'GET /v1/leads?stat=offered' },
  { does: 'asks for a state that is none', call: 'GET /v1/leads?state=new' },
  { does: 'asks for too many', call: 'GET /v1/leads?limit=101' },
  { does: 'reads a lead', call: 'GET /v1/leads/{lead}', remember: etag },
  { does: 'reads it unchanged', call: 'GET /v1/leads/{lead}', headers: { 'if-none-match': '{etag}' } },
  { does: 'asks one question', call: 'POST /v1/leads/{lead}/messages', body: { body: 'Which region?' } },
  { does: 'asks another', call: 'POST /v1/leads/{lead}/messages', body: { body: 'And when?' } },
  { does: 'says nothing', call: 'POST /v1/leads/{lead}/messages', body: {} },
  { does: 'reads the thread', call: 'GET /v1/leads/{lead}/messages' },
  { does: 'has no reason', call: 'POST /v1/leads/{lead}/decline', body: { reason: 'none' } },
  { does: 'skips a step', call: 'POST /v1/leads/{lead}/convert' },
  { does: 'accepts', call: 'POST /v1/leads/{lead}/accept', headers: match },
  { does: 'has an old ETag', call: 'POST /v1/leads/{lead}/accept', headers: match },
  { does: 'accepts twice', call: 'POST /v1/leads/{lead}/accept' },
  { does: 'works', call: 'POST /v1/leads/{lead}/work' },
  { does: 'converts', call: 'POST /v1/leads/{lead}/convert' },
  'inquire',
  {
    does: 'lists leads',
    call: 'GET /v1/leads?state=offered',
    remember: (json) => ({ lead: Object(json).data[0].id }),
  },
  { does: 'declines', call: 'POST /v1/leads/{lead}/decline', body: { reason: 'region', note: 'Sorry.' } },
  { does: 'finds no lead', call: 'GET /v1/leads/led_none' },
  {
    does: 'polls',
    call: 'GET /v1/events?type=lead.state_changed&limit=1',
    remember: (json) => ({ event: Object(json).data[0].id, cursor: Object(json).nextCursor }),
  },
  { does: 'polls on', call: 'GET /v1/events?type=lead.state_changed&after={event}' },
  { does: 'turns a page', call: 'GET /v1/events?type=lead.state_changed&limit=1&cursor={cursor}' },
  { does: 'polls backwards', call: 'GET /v1/events?order=desc&limit=3' },
  { does: 'polls after nothing', call: 'GET /v1/events?after=evt_none' },
  { does: 'refuses plain http', call: 'POST /v1/webhook-endpoints', body: { url: 'http://example.com' } },
  {
    does: 'refuses an unknown type',
    call: 'POST /v1/webhook-endpoints',
    body: { url: 'https://example.com', eventTypes: ['no.such'] },
  },
  {
    does: 'makes an endpoint',
    call: 'POST /v1/webhook-endpoints',
    body: { url: 'https://example.com/hooks', eventTypes: ['lead.offered'] },
    remember: (json, headers) => ({ endpoint: Object(json).id, etag: headers.get('etag') ?? '' }),
  },
  { does: 'reads it', call: 'GET /v1/webhook-endpoints/{endpoint}' },
  { does: 'lists endpoints', call: 'GET /v1/webhook-endpoints' },
  {
    does: 'changes it',
    call: 'PATCH /v1/webhook-endpoints/{endpoint}',
    body: { description: 'CRM' },
    headers: match,
  },
  { does: 'has an old ETag', call: 'PATCH /v1/webhook-endpoints/{endpoint}', body: {}, headers: match },
  {
    does: 'sends before the ping',
    call: 'POST /v1/webhook-endpoints/{endpoint}/test-events',
    body: { type: 'lead.offered' },
  },
  { does: 'rotates', call: 'POST /v1/webhook-endpoints/{endpoint}/rotate-secret', body: {} },
  'inquire',
  {
    does: 'lists what was set aside',
    call: 'GET /v1/webhook-endpoints/{endpoint}/deliveries?state=cancelled',
    remember: (json) => ({ delivery: Object(json).data[0].id }),
  },
  { does: 'reads a delivery', call: 'GET /v1/webhook-deliveries/{delivery}' },
  { does: 'replays too early', call: 'POST /v1/webhook-deliveries/{delivery}/replay' },
  {
    does: 'replays all too early',
    call: 'POST /v1/webhook-endpoints/{endpoint}/replay',
    body: { which: 'never_attempted' },
  },
  {
    does: 'replays nothing known',
    call: 'POST /v1/webhook-endpoints/{endpoint}/replay',
    body: { which: 'some' },
  },
  { does: 'deletes it', call: 'DELETE /v1/webhook-endpoints/{endpoint}' },
  { does: 'finds it no more', call: 'GET /v1/webhook-endpoints/{endpoint}' },
];

/** Names and kinds of what is there: the same for both, whatever the ids and times are. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [shapeOf(value[0]), value.length] : [];
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, shapeOf(member)]),
  );
}

/** Values that have to be equal, not only alike. */
const telling = [
  'code',
  'state',
  'stateCode',
  'owner',
  'decision',
  'kind',
  'impact',
  'digest',
  'type',
  'sequence',
  'status',
  'dueAt',
  'respondBy',
  'masked',
  'created',
  'unchanged',
  'publishingTasks',
  'permissions',
  'creates',
];

function tellingOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tellingOf);
  if (typeof value !== 'object' || value === null) return null;
  return Object.entries(value)
    .filter(([name, member]) => telling.includes(name) || (typeof member === 'object' && member !== null))
    .map(([name, member]) => [name, telling.includes(name) && name !== 'type' ? member : tellingOf(member)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

const fill = (text: string, memory: Memory) =>
  text.replace(/\{(\w+)\}/g, (_, name) => memory[name] ?? `{${name}}`);

async function take(side: Side, step: Call, memory: Memory) {
  const [method = '', path = ''] = fill(step.call, memory).split(' ');
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  const key = step.key === undefined ? side.key : step.key;
  if (key) headers.authorization = `Bearer ${key}`;
  for (const [name, value] of Object.entries(step.headers ?? {})) headers[name] = fill(value, memory);
  const body =
    step.body === undefined ? null : typeof step.body === 'string' ? step.body : JSON.stringify(step.body);
  const response = await side.request(path, { method, headers, body });
  const misfits = await misfitsOf({ method, url: path }, response);
  const text = await response.text();
  const json = text === '' ? null : JSON.parse(text);
  Object.assign(memory, step.remember?.(json as never, response.headers));
  return {
    misfits,
    status: response.status,
    type: response.headers.get('content-type'),
    hasEtag: response.headers.has('etag'),
    replayed: response.headers.get('idempotent-replayed'),
    requestId: response.headers.get('request-id')?.slice(0, 4),
    shape: shapeOf(response.status < 400 ? json : { ...json, errors: json.errors?.length > 0 }),
    telling: tellingOf(
      response.status < 400 ? json : { code: json.code, pointers: json.errors?.[0]?.pointer },
    ),
  };
}

it('answers every step of a partner’s way as the real server does, and both as the OpenAPI document says', async () => {
  const [emulator, server] = [startEmulator(), await startServer()];
  const memories: [Memory, Memory] = [{}, {}];
  for (const [index, step] of scenario.entries()) {
    for (const side of [emulator, server]) {
      if (typeof step === 'string') await side[step]();
      await side.settle();
    }
    if (typeof step === 'string') continue;
    const name = `${index}: ${step.does} (${step.call})`;
    const expected = await take(server, step, memories[1]);
    const answer = await take(emulator, step, memories[0]);
    expect.soft(expected.misfits, name).toEqual([]);
    expect.soft(answer, name).toEqual(expected);
  }
}, 60_000);

it('the tables of the emulator are those of the server', async () => {
  const folder = new URL('../../../packages/sdk/src/testing/facts/', import.meta.url);
  for (const [name, text] of Object.entries(await emulatorFacts()))
    expect(await readFile(new URL(name, folder), 'utf8'), name).toBe(text);
});
