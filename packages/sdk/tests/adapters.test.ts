import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { serve } from '@hono/node-server';
import express, { type ErrorRequestHandler } from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { describe, expect, onTestFinished, test } from 'vitest';
import { webhookHandler as forExpress } from '../src/webhooks/adapters/express.ts';
import { webhookPlugin } from '../src/webhooks/adapters/fastify.ts';
import { webhookHandler as forHono } from '../src/webhooks/adapters/hono.ts';
import { webhookHandler as forNext, type WebhookReceiverOptions } from '../src/webhooks/adapters/next.ts';
import { makeSecret, signWebhook } from './sign-webhook.ts';

const secret = makeSecret();
// Spaces and escapes that no parser would write again in the same way.
const body = '{ "type":"lead.offered", "data":{ "名":"\\u6f6e", "n":1.0 } }';

const signed = (options: { id?: string; text?: string } = {}): RequestInit & { body: string } => {
  const { id = 'evt_1', text = body } = options;
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signWebhook(secret, { id, timestamp, body: text }),
  };
  return { method: 'POST', headers, body: text };
};

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Says the failure to the test, where an application would log it. */
const tellError: ErrorRequestHandler = (error, _request, response, _next) => {
  response.status(500).send(String(error.message));
};

/** Each starts the real framework with other routes that parse JSON, and gives its address. */
const frameworks: Record<string, (options: WebhookReceiverOptions) => Promise<string>> = {
  express: async (options) => {
    const app = express();
    app.post('/hooks', forExpress(options));
    app.use(express.json());
    app.post('/other', (request, response) => void response.json(request.body));
    app.use(tellError);
    return listen(app);
  },
  fastify: async (options) => {
    const app = fastify();
    app.register(webhookPlugin({ ...options, path: '/hooks' }));
    app.post('/other', async (request) => request.body);
    onTestFinished(() => app.close());
    return app.listen({ port: 0, host: '127.0.0.1' });
  },
  hono: async (options) => {
    const app = new Hono();
    app.post('/hooks', forHono(options));
    app.post('/other', async (context) => context.json(await context.req.json()));
    app.onError((error, context) => context.text(error.message, 500));
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  },
  next: async (options) => {
    const POST = forNext(options);
    const server = serve({
      fetch: (request) =>
        new URL(request.url).pathname === '/hooks' ? POST(request) : request.json().then(Response.json),
      port: 0,
      hostname: '127.0.0.1',
    });
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  },
};

const ignore = { fallback: () => {} };

describe.each(Object.entries(frameworks))('%s', (name, start) => {
  test('a delivery reaches the handler of its type and is answered with 204', async () => {
    const handled: unknown[] = [];
    const handlers = {
      'lead.offered': (event: unknown) => void handled.push(event),
      fallback: () => void handled.push('fallback'),
    };
    const url = await start({ secrets: secret, handlers });
    expect((await fetch(`${url}/hooks`, signed())).status).toBe(204);
    const newer = '{"type":"lead.exploded","data":null}';
    expect((await fetch(`${url}/hooks`, signed({ id: 'evt_2', text: newer }))).status).toBe(204);
    expect(handled).toEqual([JSON.parse(body), 'fallback']);
  });

  test.each([
    ['a changed body', (sent: RequestInit) => ({ ...sent, body: `${sent.body} ` }), 'signature_mismatch'],
    ['no body', (sent: RequestInit) => ({ ...sent, body: '' }), 'signature_mismatch'],
    ['no headers', (sent: RequestInit) => ({ ...sent, headers: {} }), 'header_missing'],
  ])('%s is answered with 400 and the reason, and handled by nobody', async (_, change, reason) => {
    let calls = 0;
    const url = await start({ secrets: secret, handlers: { fallback: () => calls++ } });
    const response = await fetch(`${url}/hooks`, change(signed()));
    expect(response.status).toBe(400);
    expect(await response.text()).toBe(reason);
    expect(calls).toBe(0);
  });

  test('a body of a type that no parser knows is read all the same', async () => {
    const url = await start({ secrets: secret, handlers: ignore });
    const sent = signed();
    const headers = { ...(sent.headers as Record<string, string>), 'content-type': 'application/x-tide' };
    expect((await fetch(`${url}/hooks`, { ...sent, headers })).status).toBe(204);
  });

  test('more than 256 KiB are refused with 413 and not kept', async () => {
    const url = await start({ secrets: secret, handlers: ignore });
    const chunks = Array.from({ length: 5 }, () => new Uint8Array(65_536).fill(32));
    const sent = { ...signed(), body: new Blob(chunks) };
    expect((await fetch(`${url}/hooks`, sent)).status).toBe(413);
  });

  test('a failing handler is a 500, so that the sender tries again, and is then called again', async () => {
    let calls = 0;
    const handlers = {
      fallback: async () => {
        if (++calls === 1) throw new Error('the queue is away');
      },
    };
    const url = await start({ secrets: secret, handlers, seen: new Set() });
    const seen: number[] = [];
    for (let index = 0; index < 3; index++) seen.push((await fetch(`${url}/hooks`, signed())).status);
    expect(seen).toEqual([500, 204, 204]);
    // Failed, repeated, and then known by its id.
    expect(calls).toBe(2);
  });

  test('work in the background does not keep the sender waiting', async () => {
    let finish = () => {};
    const works: Promise<void>[] = [];
    const url = await start({
      secrets: secret,
      handlers: { fallback: () => new Promise<void>((resolve) => (finish = resolve)) },
      inBackground: (work) => void works.push(work),
    });
    expect((await fetch(`${url}/hooks`, signed())).status).toBe(202);
    finish();
    expect(await Promise.all(works)).toHaveLength(1);
  });

  test('a secret that is none is a mistake of ours: 500, not a refusal of the sender', async () => {
    const url = await start({ secrets: '', handlers: ignore });
    expect((await fetch(`${url}/hooks`, signed())).status).toBe(500);
  });

  test('other routes still get their JSON parsed', async () => {
    const url = await start({ secrets: secret, handlers: ignore });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/other`, { method: 'POST', headers, body: '{"a":1}' });
    expect(await response.json(), name).toEqual({ a: 1 });
  });
});

describe('a body that somebody read before', () => {
  const behind = (parser: express.RequestHandler) => {
    const app = express();
    app.use(parser);
    app.post('/', forExpress({ secrets: secret, handlers: ignore }));
    app.use(tellError);
    return listen(app);
  };

  test('Express: behind express.json() the error says what to do', async () => {
    const response = await fetch(await behind(express.json()), signed());
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(
      /body_not_raw\. .*express\.json\(\).* mount .* before .*express\.raw/,
    );
  });

  test('Express: a parser that drains and keeps nothing is found out too', async () => {
    const response = await fetch(
      await behind((request, _response, next) => void request.resume().on('end', next)),
      signed(),
    );
    expect(await response.text()).toContain('body_not_raw');
  });

  test('Express: behind express.raw() it works, and with the rawBody of a function host', async () => {
    expect((await fetch(await behind(express.raw({ type: '*/*' })), signed())).status).toBe(204);
    const keep = express.json({ verify: (request, _, raw) => Object.assign(request, { rawBody: raw }) });
    expect((await fetch(await behind(keep), signed())).status).toBe(204);
  });

  test('Express: a connection that ends in the middle of the body is an error, not a wait', async () => {
    const app = express();
    app.post('/', forExpress({ secrets: secret, handlers: ignore }));
    const failed = new Promise((resolve) => {
      app.use(((error, _request, response, _next) => {
        response.destroy();
        resolve(error);
      }) satisfies ErrorRequestHandler);
    });
    const socket = connect(Number(new URL(await listen(app)).port), '127.0.0.1');
    socket.write('POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\n{', () =>
      setTimeout(() => socket.destroy(), 50),
    );
    expect(await failed).toBeInstanceOf(Error);
  });

  test('Hono: after context.req.json() the error says so', async () => {
    const app = new Hono();
    app.use(async (context, next) => {
      await context.req.json();
      await next();
    });
    app.post('/', forHono({ secrets: secret, handlers: ignore }));
    app.onError((error, context) => context.text(error.message, 500));
    const response = await app.request('/', signed());
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(/body_not_raw\. The body was read before/);
  });
});
