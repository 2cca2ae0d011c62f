import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createVault } from '@headwater/core';
import { makeOrganization } from '@headwater/core/testing';
import { createDatabase, type Database } from '@headwater/database';
import { newId } from '@headwater/domain';

export const vaultSecret = 'a secret that only the benchmark uses, 32+';

/** A partner with one active endpoint. */
export async function makeEndpoint(database: Database, url: string): Promise<string> {
  const organization = await makeOrganization(database);
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  await database.prisma.webhookEndpoint.create({
    data: {
      id: newId('whe'),
      organizationId: organization.id,
      url,
      state: 'active',
      eventTypes: [],
      createdAt: new Date(0),
      secrets: { create: { id: newId('whs'), sealed: createVault(vaultSecret).seal(secret) } },
    },
  });
  return organization.id;
}

export interface Receipt {
  id: string;
  path: string;
  lagMs: number;
  at: number;
}

/** `/slow…` takes five seconds, `/dead…` never answers, anything else answers at once. */
export async function startReceiver() {
  const receipts: Receipt[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    request.on('end', async () => {
      const path = request.url ?? '';
      const { id, timestamp } = JSON.parse(body) as { id: string; timestamp: string };
      receipts.push({ id, path, lagMs: Date.now() - Date.parse(timestamp), at: performance.now() });
      if (path.startsWith('/dead')) return;
      if (path.startsWith('/slow')) await sleep(5000);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, receipts, stop };
}

/** A worker in a process of its own. `aheadMs` moves its clock, so that claims of one that died are free at once. */
export function startWorkerProcess(url: string, aheadMs = 0) {
  const file = `${import.meta.dirname}/delivery-worker.ts`;
  const child: ChildProcess = spawn(process.execPath, [file, url, vaultSecret, String(aheadMs)], {
    stdio: 'inherit',
  });
  return {
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** Looks every 20 ms; gives up loudly. */
export async function until(holds: () => boolean | Promise<boolean>, withinMs: number): Promise<void> {
  const from = performance.now();
  while (!(await holds())) {
    if (performance.now() - from > withinMs) throw new Error(`not within ${withinMs} ms`);
    await sleep(20);
  }
}

export const openDatabase = (url: string): Database => createDatabase({ url, poolSize: 5 });
