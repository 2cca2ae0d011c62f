import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expireLeads } from '@headwater/core/demand';
import { deliverWebhooks, dispatchEvents } from '@headwater/core/events';
import { createFileStorage, createOutboundHttp } from '@headwater/core/ports';
import { makeManifest, makeNamedFiles, startWebhookReceiver } from '@headwater/core/testing';
import { type Environment, type Scope, scopes } from '@headwater/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../src/rest/routes.ts';
import { createTestApp } from './harness.ts';

const directory = await mkdtemp(join(tmpdir(), 'headwater-sandbox-'));
const receiver = await startWebhookReceiver();
const api = await createTestApp({
  ports: {
    http: createOutboundHttp({ allowPrivateAddresses: true }),
    storage: createFileStorage({ kind: 'local', directory }),
  },
});
afterAll(async () => {
  await receiver.close();
  await rm(directory, { recursive: true, force: true });
});

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const allScopes = [...scopes] as Scope[];

interface Side {
  environment: Environment;
  key: string;
  slug: string;
  ids: Record<string, string>;
}
let live: Side;
let sandbox: Side;

/** One of everything, made through the API by a key of this environment. */
async function makeSide(organizationId: string, environment: Environment): Promise<Side> {
  const key = await api.keyFor({ organizationId, scopes: allScopes, environment });
  const slug = `only-${environment}`;
  const manifest = makeManifest({ id: `acme/${slug}` });
  await makeNamedFiles(api.database, { organizationId, manifest, environment });
  const put = await api.call(`/v1/listings/acme/${slug}/manifest`, {
    key,
    method: 'PUT',
    body: manifest,
    headers: { 'if-none-match': '*' },
  });
  expect(put.status, put.text).toBe(201);
  const endpoint = await api.call('/v1/webhook-endpoints', { key, body: { url: receiver.url } });
  await api.call(`/v1/webhook-endpoints/${endpoint.json.id}/activate`, { key, method: 'POST' });
  const submitted = await api.call(`/v1/listings/acme/${slug}/versions/1.0.0/submit`, { key, body: {} });
  expect(submitted.status, submitted.text).toBe(200);
  const leadId =
    environment === 'sandbox' ? await sandboxLead(key, slug) : await liveLead(put.json.listingId);
  await dispatchEvents(api.deps);
  const log = await api.call(`/v1/webhook-endpoints/${endpoint.json.id}/deliveries`, { key });
  const evidence = await api.app.request('/v1/files?purpose=evidence&fileName=report.pdf', {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(pdf),
  });
  const ids = {
    leadId,
    endpointId: endpoint.json.id,
    deliveryId: log.json.data[0].id,
    fileId: (await evidence.json()).id,
    listingId: put.json.listingId,
    versionId: put.json.version.id,
    eventId: log.json.data[0].eventId,
  };
  return { environment, key, slug, ids };
}

async function sandboxLead(key: string, slug: string): Promise<string> {
  const made = await api.call('/v1/sandbox/leads', { key, body: { listing: `acme/${slug}` } });
  expect(made.status, made.text).toBe(201);
  return made.json.id;
}

/** The same row a customer's inquiry leaves; the live version still waits for a curator. */
async function liveLead(listingId: string): Promise<string> {
  const { organizationId } = await api.database.prisma.listing.findUniqueOrThrow({
    where: { id: listingId },
    select: { organizationId: true },
  });
  const now = api.clock.now();
  const row = await api.database.prisma.lead.create({
    data: {
      id: 'led_live',
      listingId,
      organizationId,
      respondBy: new Date(now.getTime() + 86_400_000),
      contactName: '王小明',
      contactEmail: 'xm@customer.cn',
      company: '蓝天制造',
      message: '请联系我',
      locale: 'zh-CN',
      consentPurpose: 'answer_inquiry',
      consentVersion: '2026-11',
      consentedAt: now,
      statusTokenHash: 'none',
      createdAt: now,
    },
    select: { id: true },
  });
  return row.id;
}

beforeAll(async () => {
  const { id } = await api.makeOrganization({ kind: 'partner', namespace: 'acme' });
  live = await makeSide(id, 'live');
  sandbox = await makeSide(id, 'sandbox');
}, 30_000);

const bodies: Record<string, unknown> = {
  'leads.decline': { reason: 'other' },
  'leads.lose': {},
  'leads.sendMessage': { body: 'Hello' },
  'listings.deprecate': {},
  'listings.withdraw': {},
  'listings.transfer': { namespace: 'acme', slug: 'moved' },
  'versions.submit': {},
  'versions.withdraw': {},
  'versions.reply': { message: 'Hello' },
  'versions.appeal': { statement: 'Please look again' },
  'webhookEndpoints.update': { description: 'x' },
  'webhookEndpoints.rotateSecret': {},
  'webhookEndpoints.sendTestEvent': { type: 'lead.offered' },
  'webhookEndpoints.replay': { which: 'never_attempted' },
};
/** Every route that names one thing; what is shared or public by design is tested below. */
const naming = routes.filter(
  ({ path, operationId }) =>
    path.includes('{') &&
    !/^(catalogue|namespaces|sandbox)\./.test(operationId) &&
    !['listings.push', 'listings.preview'].includes(operationId),
);

describe('what one environment has does not exist in the other', () => {
  for (const one of naming)
    it(`${one.method.toUpperCase()} ${one.path}`, async () => {
      for (const [asking, owning] of [
        [sandbox, live],
        [live, sandbox],
      ] as const) {
        const path = one.path
          .replace('{namespace}', 'acme')
          .replace('{slug}', owning.slug)
          .replace('{version}', '1.0.0')
          .replace(/\{(\w+)\}/g, (_, name: string) => owning.ids[name] ?? `no ${name}`);
        const body = bodies[one.operationId];
        const answer = await api.call(`/v1${path}`, {
          key: asking.key,
          method: one.method.toUpperCase(),
          ...(body === undefined ? {} : { body }),
          headers: one.ifMatch === 'required' ? { 'if-match': '"r1"' } : {},
        });
        expect([answer.status, answer.json?.code], `${asking.environment}: ${answer.text}`).toEqual([
          404,
          'not_found',
        ]);
      }
    });

  it.each(['leads', 'listings', 'webhook-endpoints', 'files', 'events'])('GET /v1/%s', async (list) => {
    const idsIn = async ({ key }: Side): Promise<string[]> =>
      (await api.call(`/v1/${list}?limit=100`, { key })).json.data.map((one: { id: string }) => one.id);
    const [ofLive, ofSandbox] = [await idsIn(live), await idsIn(sandbox)];
    expect(ofLive.length).toBeGreaterThan(0);
    expect(ofSandbox.length).toBeGreaterThan(0);
    expect(ofLive.filter((id) => ofSandbox.includes(id))).toEqual([]);
    for (const id of Object.values(live.ids)) expect(ofSandbox).not.toContain(id);
    for (const id of Object.values(sandbox.ids)) expect(ofLive).not.toContain(id);
  });

  it('a place in the one feed is no place in the other', async () => {
    const answer = await api.call(`/v1/events?after=${live.ids.eventId}`, { key: sandbox.key });
    expect(answer.json.code).toBe('invalid_cursor');
    const back = await api.call(`/v1/events/stream?after=${sandbox.ids.eventId}`, { key: live.key });
    expect(back.json.code).toBe('invalid_cursor');
  });

  it('the same name pushed from the sandbox is another listing; the live one keeps revision and versions', async () => {
    const before = await api.call(`/v1/listings/acme/${live.slug}`, { key: live.key });
    const manifest = makeManifest({ id: `acme/${live.slug}`, version: '9.0.0' });
    const put = await api.call(`/v1/listings/acme/${live.slug}/manifest`, {
      key: sandbox.key,
      method: 'PUT',
      body: manifest,
      headers: { 'if-none-match': '*' },
    });
    expect(put.status).toBe(201);
    expect(put.json.listingId).not.toBe(live.ids.listingId);
    expect((await api.call(`/v1/listings/acme/${live.slug}`, { key: live.key })).json).toEqual(before.json);
  });

  it('the catalogue shows nothing of the sandbox, to nobody', async () => {
    for (const key of [null, live.key, sandbox.key]) {
      expect((await api.call('/v1/catalogue', { key })).json.data).toEqual([]);
      expect((await api.call(`/v1/catalogue/acme/${sandbox.slug}`, { key })).status).toBe(404);
    }
  });

  it('a logo of the sandbox is shown to its own keys only', async () => {
    const logo = await api.database.prisma.storedFile.findFirstOrThrow({
      where: { environment: 'sandbox', visibility: 'public' },
      select: { id: true },
    });
    const read = async (key: string | null) => (await api.call(`/v1/files/${logo.id}`, { key })).status;
    expect([await read(sandbox.key), await read(live.key), await read(null)]).toEqual([200, 404, 404]);
    expect((await api.app.request(`/files/${logo.id}`)).status).toBe(404);
  });

  it('namespaces are claimed once for both, and only by live keys', async () => {
    const claim = await api.call('/v1/namespaces', { key: sandbox.key, body: { name: 'com.example' } });
    expect([claim.status, claim.json.code]).toEqual([403, 'forbidden']);
  });
});

describe('the simulation', () => {
  const eventsAbout = async (subject: string) => {
    await dispatchEvents(api.deps);
    const feed = await api.call(`/v1/events?subject=${subject}&limit=100`, { key: sandbox.key });
    return feed.json.data as {
      type: string;
      environment: string;
      data: { state: string; stateCode: string };
    }[];
  };

  it('is refused to live keys, with a documented code, whatever they ask for', async () => {
    const calls: [string, unknown][] = [
      [`/v1/sandbox/reviews/acme/${live.slug}/1.0.0/decide`, { decision: 'approve' }],
      ['/v1/sandbox/leads', { listing: `acme/${live.slug}` }],
      ['/v1/sandbox/clock/advance', { seconds: 60 }],
      ['/v1/sandbox/clock', undefined],
      [`/v1/listings/acme/${live.slug}/versions/1.0.0/submit`, { simulateReview: true }],
    ];
    for (const [path, body] of calls) {
      const answer = await api.call(path, { key: live.key, ...(body ? { body } : {}) });
      expect([path, answer.status, answer.json.code]).toEqual([path, 403, 'sandbox_only']);
    }
  });

  it('needs its scope', async () => {
    const { organizationId } = await api.database.prisma.listing.findUniqueOrThrow({
      where: { id: sandbox.ids.listingId ?? '' },
      select: { organizationId: true },
    });
    const key = await api.keyFor({ organizationId, scopes: ['listings:submit'], environment: 'sandbox' });
    expect((await api.call('/v1/sandbox/clock', { key })).json.code).toBe('forbidden');
  });

  async function held(slug: string) {
    const put = await api.call(`/v1/listings/acme/${slug}/manifest`, {
      key: sandbox.key,
      method: 'PUT',
      body: makeManifest({ id: `acme/${slug}` }),
      headers: { 'if-none-match': '*' },
    });
    expect(put.status, put.text).toBe(201);
    const path = `/v1/listings/acme/${slug}/versions/1.0.0`;
    const submitted = await api.call(`${path}/submit`, { key: sandbox.key, body: { simulateReview: true } });
    expect(submitted.json).toMatchObject({
      decision: 'in_review',
      queue: null,
      version: { state: 'in_review' },
    });
    const decide = (body: unknown) =>
      api.call(`/v1/sandbox/reviews/acme/${slug}/1.0.0/decide`, { key: sandbox.key, body });
    return { path, decide, versionId: put.json.version.id as string };
  }

  it('approves: live in the sandbox, with the events of a real review', async () => {
    const { decide, versionId, path } = await held('held');
    const decided = await decide({ decision: 'approve', note: 'Fine.' });
    expect([decided.status, decided.json.state], decided.text).toEqual([200, 'live']);
    const events = await eventsAbout(versionId);
    expect(events.map(({ data }) => data.state)).toEqual([
      'draft',
      'submitted',
      'checking',
      'in_review',
      'approved',
      'live',
    ]);
    expect(new Set(events.map(({ environment }) => environment))).toEqual(new Set(['sandbox']));
    const read = await api.call(path, { key: sandbox.key });
    expect(read.json.decisions).toMatchObject([{ action: 'approve', note: 'Fine.' }]);
    expect((await decide({ decision: 'approve' })).json.code).toBe('conflict');
  });

  it('requests changes and rejects with reasons, and a rejection can be appealed', async () => {
    const first = await held('returned');
    const returned = await first.decide({ decision: 'request_changes', reasons: ['price_unclear'] });
    expect(returned.json).toMatchObject({ state: 'action_required', stateCode: 'changes_requested' });
    const read = await api.call(first.path, { key: sandbox.key });
    expect(read.json.decisions[0].reasons[0].code).toBe('price_unclear');

    const second = await held('rejected');
    expect((await second.decide({ decision: 'reject', reasons: ['price_unclear'] })).status).toBe(400);
    expect((await second.decide({ decision: 'reject' })).json.state).toBe('rejected');
    const appealed = await api.call(`${second.path}/appeal`, {
      key: sandbox.key,
      body: { statement: 'Look again' },
    });
    expect(appealed.json.state).toBe('in_review');
    expect((await second.decide({ decision: 'approve' })).json.state).toBe('live');
  });

  it('makes a lead that says it is invented, masked until accepted, and mails nobody', async () => {
    const mails = await api.database.prisma.mail.count();
    const made = await api.call('/v1/sandbox/leads', {
      key: sandbox.key,
      body: { listing: `acme/${sandbox.slug}`, locale: 'en' },
    });
    expect(made.json).toMatchObject({
      state: 'offered',
      environment: 'sandbox',
      company: 'Invented Sandbox Company',
      contact: { masked: true },
    });
    const accepted = await api.call(`/v1/leads/${made.json.id}/accept`, { key: sandbox.key, method: 'POST' });
    expect(accepted.json.contact).toMatchObject({ name: 'Sandbox Customer', masked: false });
    expect((await eventsAbout(made.json.id)).map(({ type }) => type)).toEqual([
      'lead.offered',
      'lead.state_changed',
    ]);
    expect(await api.database.prisma.mail.count()).toBe(mails);
    const unknown = await api.call('/v1/sandbox/leads', { key: sandbox.key, body: { listing: 'acme/none' } });
    expect(unknown.status).toBe(404);
  });

  it('a retry that is hours away happens once the clock was moved, and live ones do not move', async () => {
    await deliverWebhooks(api.deps, { signal: new AbortController().signal });
    receiver.answer = 503;
    await sandboxLead(sandbox.key, sandbox.slug);
    await dispatchEvents(api.deps);
    const round = () => deliverWebhooks(api.deps, { signal: new AbortController().signal });
    expect(await round()).toBe(1);
    expect(await round()).toBe(0);
    const dueOf = async (side: Side) =>
      (await api.call(`/v1/leads/${side.ids.leadId}`, { key: side.key })).json.respondBy as string;
    const [liveDue, sandboxDue] = [await dueOf(live), await dueOf(sandbox)];
    const moved = await api.call('/v1/sandbox/clock/advance', { key: sandbox.key, body: { seconds: 10 } });
    expect(moved.json).toMatchObject({ aheadSeconds: 10, moved: { deliveries: 1, endpoints: 1 } });
    expect(await round()).toBe(1);
    receiver.answer = 204;
    await api.call('/v1/sandbox/clock/advance', { key: sandbox.key, body: { seconds: 400 } });
    expect(await round()).toBe(1);
    expect(await dueOf(live)).toBe(liveDue);
    expect(Date.parse(sandboxDue) - Date.parse(await dueOf(sandbox))).toBe(410_000);
    const clock = await api.call('/v1/sandbox/clock', { key: sandbox.key });
    expect(clock.json).toMatchObject({ aheadSeconds: 410 });
    expect(Date.parse(clock.json.now) - api.clock.now().getTime()).toBe(410_000);
  });

  it('a lead whose time has passed expires, in this sandbox only', async () => {
    const other = await api.makeOrganization({ kind: 'partner', namespace: 'beta' });
    const stranger = await makeOther(other.id);
    const leadId = await sandboxLead(sandbox.key, sandbox.slug);
    await api.call('/v1/sandbox/clock/advance', { key: sandbox.key, body: { seconds: 30 * 86_400 } });
    await expireLeads(api.deps);
    const states = [
      (await api.call(`/v1/leads/${leadId}`, { key: sandbox.key })).json.state,
      (await api.call(`/v1/leads/${live.ids.leadId}`, { key: live.key })).json.state,
      (await api.call(`/v1/leads/${stranger.leadId}`, { key: stranger.key })).json.state,
    ];
    expect(states).toEqual(['expired', 'offered', 'offered']);
  });

  async function makeOther(organizationId: string) {
    const key = await api.keyFor({ organizationId, scopes: allScopes, environment: 'sandbox' });
    const manifest = makeManifest({ id: 'beta/one' });
    await makeNamedFiles(api.database, { organizationId, manifest, environment: 'sandbox' });
    await api.call('/v1/listings/beta/one/manifest', {
      key,
      method: 'PUT',
      body: manifest,
      headers: { 'if-none-match': '*' },
    });
    await api.call('/v1/listings/beta/one/versions/1.0.0/submit', { key, body: {} });
    const made = await api.call('/v1/sandbox/leads', { key, body: { listing: 'beta/one' } });
    return { key, leadId: made.json.id as string };
  }

  it('moves by whole seconds within bounds', async () => {
    for (const seconds of [0, -5, 1.5, 7_776_001])
      expect(
        (await api.call('/v1/sandbox/clock/advance', { key: sandbox.key, body: { seconds } })).status,
      ).toBe(400);
  });
});
