import { createServer } from 'node:http';
import { createVault, silentLogger } from '@headwater/core';
import { warmCatalogue } from '@headwater/core/discovery';
import { createAuth } from '@headwater/core/identity';
import { refusingPorts } from '@headwater/core/testing';
import { createDatabase } from '@headwater/database';
import { systemClock } from '@headwater/domain';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { createApp } from '../apps/api/src/app.ts';

/** One process under load: Headwater's API over DATABASE_URL, or with BODY a bare Hono that answers that many bytes. */
const { DATABASE_URL, BODY } = process.env;

function headwater() {
  const database = createDatabase({ url: DATABASE_URL ?? '', poolSize: 8 });
  void warmCatalogue(database);
  const secret = 'a secret that only the benchmark uses, 32+';
  const deps = {
    database,
    clock: systemClock,
    vault: createVault(secret),
    ports: refusingPorts,
    log: silentLogger,
    publicUrl: 'http://127.0.0.1',
  };
  return createApp({
    ...deps,
    auth: createAuth(deps, { secret, secureCookies: false, rateLimit: false }),
    pages: null,
    assets: null,
    behindProxy: false,
    limits: { requestsPerMinute: 1e9, anonymousRequestsPerMinute: 1e9, inquiriesPerHour: 1e9 },
    isReady: async () => true,
  });
}

function bare(bytes: number) {
  const body = JSON.stringify({ data: 'x'.repeat(Math.max(0, bytes - 11)) });
  return new Hono().get('*', (c) => c.body(body, 200, { 'content-type': 'application/json' }));
}

const app = BODY ? bare(Number(BODY)) : headwater();
const server = createServer(getRequestListener(app.fetch)).listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
});
process.on('message', (message) => {
  if (message === 'usage')
    process.send?.({ usage: { cpu: process.cpuUsage(), rssBytes: process.memoryUsage().rss } });
});
