import { assertActive } from '../assert-active.ts';
import { assertRevision } from '../assert-revision.ts';
import { addDelivery, makeEvent } from '../emit.ts';
import { eventExamples } from '../facts/facts.generated.ts';
import type { HandledRequest, Handlers } from '../handler.ts';
import { pageOf } from '../page.ts';
import { postWebhook } from '../post-webhook.ts';
import { EmulatedProblem } from '../problem.ts';
import type { DeliveryRow, EndpointRow } from '../rows.ts';
import { makeSecret } from '../sign-delivery.ts';
import { isoNow, newId, type World } from '../world.ts';
import { requeue, toDelivery } from './webhook-deliveries.ts';

const hourMs = 3_600_000;

export const webhookEndpointHandlers: Handlers = {
  'webhookEndpoints.list': (world, { query }) => ({
    body: pageOf(world.endpoints, (row) => toEndpoint(world, row), {
      query,
      filters: { of: 'endpoints' },
      order: 'desc',
      keys: (row) => [row.createdAt, row.id],
    }),
  }),

  'webhookEndpoints.create': (world, { body }) => {
    const row = addEndpoint(world, { ...readChange(body), url: readUrl(body.url) });
    return { ...answer(world, row), body: { ...toEndpoint(world, row), secret: row.secrets[0]?.value } };
  },

  'webhookEndpoints.get': (world, request) => {
    const row = getEndpoint(world, request);
    const signing = row.secrets
      .filter(({ expiresAt }) => expiresAt === null || Date.parse(expiresAt) > world.nowMs)
      .map(({ id, createdAt, expiresAt }) => ({ id, createdAt, expiresAt }));
    return { ...answer(world, row), body: { ...toEndpoint(world, row), signing } };
  },

  'webhookEndpoints.update': (world, request) => {
    const row = getEndpoint(world, request);
    assertRevision(request.ifRevision, row.revision);
    const url = request.body.url === undefined ? row.url : readUrl(request.body.url);
    const moved = url !== row.url ? { url, state: 'pending', disabledReason: null } : {};
    return answer(world, change(world, row, { ...readChange(request.body), ...moved }));
  },

  'webhookEndpoints.delete': (world, request) => {
    const row = getEndpoint(world, request);
    assertRevision(request.ifRevision, row.revision);
    world.endpoints.splice(world.endpoints.indexOf(row), 1);
    for (const delivery of world.deliveries.filter(({ endpointId }) => endpointId === row.id))
      world.deliveries.splice(world.deliveries.indexOf(delivery), 1);
    return {};
  },

  'webhookEndpoints.activate': async (world, request) => {
    const row = getEndpoint(world, request);
    const event = { type: 'webhook.ping', subject: row.id, data: { endpointId: row.id } };
    const { status, error } = await postWebhook(world, {
      endpoint: row,
      event: { ...makeEvent(world, event), sequence: 0 },
    });
    if (status === null || status < 200 || status > 299)
      throw new EmulatedProblem('ping_failed', { extra: { answered: status, reason: error } });
    return answer(world, change(world, row, { state: 'active', disabledReason: null, failingSince: null }));
  },

  'webhookEndpoints.rotateSecret': (world, request) => {
    const row = getEndpoint(world, request);
    assertRevision(request.ifRevision, row.revision);
    const overlapMs = Number(request.body.overlapHours ?? 24) * hourMs;
    const until = new Date(world.nowMs + overlapMs).toISOString();
    for (const secret of row.secrets)
      if (secret.expiresAt === null || secret.expiresAt > until) secret.expiresAt = until;
    const secret = addSecret(world, row, makeSecret());
    change(world, row, {});
    return { ...answer(world, row), body: { ...toEndpoint(world, row), secret } };
  },

  'webhookEndpoints.sendTestEvent': (world, request) => {
    const row = getEndpoint(world, request);
    const type = String(request.body.type);
    const data = eventExamples[type];
    if (!data) throw wrongField('/type', `Use one of: ${Object.keys(eventExamples).join(', ')}.`);
    assertActive(row);
    const event = makeEvent(world, { type, subject: row.id, data });
    return { body: toDelivery(addDelivery(world, { endpoint: row, event })) };
  },

  'webhookEndpoints.replay': (world, request) => {
    const row = getEndpoint(world, request);
    assertActive(row);
    const { which, since } = request.body;
    const isWanted = ({ state, attempts, createdAt }: DeliveryRow) =>
      ['failed', 'cancelled'].includes(state) &&
      (which === 'failed'
        ? attempts.length > 0 && Date.parse(createdAt) >= Date.parse(String(since))
        : attempts.length === 0);
    const again = world.deliveries.filter((one) => one.endpointId === row.id && isWanted(one));
    for (const delivery of again) requeue(world, delivery);
    return { body: { queued: again.length, more: false } };
  },
};

export function getEndpoint(world: World, { params }: Pick<HandledRequest, 'params'>): EndpointRow {
  const row = world.endpoints.find(({ id }) => id === params.endpointId);
  if (!row) throw new EmulatedProblem('not_found');
  return row;
}

/** A new endpoint receives nothing before it is activated. */
export function addEndpoint(
  world: World,
  { url, secret = makeSecret(), ...options }: { url: string; secret?: string } & Partial<EndpointRow>,
): EndpointRow {
  const at = isoNow(world);
  const row: EndpointRow = {
    id: newId(world, 'whe'),
    url,
    description: null,
    eventTypes: [],
    state: 'pending',
    disabledReason: null,
    failingSince: null,
    revision: 1,
    createdAt: at,
    updatedAt: at,
    secrets: [],
    fault: null,
    ...options,
  };
  addSecret(world, row, secret);
  world.endpoints.push(row);
  return row;
}

function addSecret(world: World, row: EndpointRow, value: string): string {
  row.secrets.push({ id: newId(world, 'whs'), value, createdAt: isoNow(world), expiresAt: null });
  return value;
}

function change(world: World, row: EndpointRow, values: object): EndpointRow {
  return Object.assign(row, values, { revision: row.revision + 1, updatedAt: isoNow(world) });
}

function readChange({ description, eventTypes }: Record<string, unknown>): Partial<EndpointRow> {
  const types = (eventTypes ?? []) as string[];
  const unknown = types.findIndex((type) => !(type in eventExamples));
  if (unknown >= 0) throw wrongField(`/eventTypes/${unknown}`, 'There is no such event type.');
  return {
    ...(description === undefined ? {} : { description: description as string | null }),
    ...(eventTypes === undefined ? {} : { eventTypes: [...new Set(types)].sort() }),
  };
}

function readUrl(value: unknown): string {
  const url = URL.canParse(String(value)) ? new URL(String(value)) : null;
  const isHere = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (!url || url.username || url.hash || !(url.protocol === 'https:' || isHere))
    throw wrongField('/url', 'Use an https address without credentials or fragment.');
  return String(value);
}

const wrongField = (pointer: string, en: string) =>
  new EmulatedProblem('invalid_input', {
    errors: [{ pointer, code: 'invalid_value', message: { en, 'zh-CN': en } }],
  });

const answer = (world: World, row: EndpointRow) => ({ body: toEndpoint(world, row), revision: row.revision });

function toEndpoint(world: World, { secrets, fault, ...row }: EndpointRow) {
  return { ...row, environment: world.environment };
}
