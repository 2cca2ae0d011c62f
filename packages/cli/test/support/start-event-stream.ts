import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Event } from '../../src/api/types.ts';
import { identity } from './samples.ts';

/**
 * GET /v1/events/stream over a fixed log, cut off after every `cutAfter` events, at times in the middle of a message;
 * the position is only what `Last-Event-ID` or `after` says, as on the real server.
 */
export async function startEventStream(log: readonly Event[], { cutAfter }: { cutAfter: number }) {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname !== '/v1/events/stream') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(identity));
      return;
    }
    const last = (request.headers['last-event-id'] as string | undefined) ?? url.searchParams.get('after');
    asked.push(last ?? undefined);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(`event: ready\nid: ${last ?? 'evt_0'}\ndata: {}\n\n`);
    const next = log.slice(log.findIndex(({ id }) => id === last) + 1);
    say(response, next, cutAfter);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** The half of the message after the cut is what a broken line leaves. */
function say(response: ServerResponse, next: readonly Event[], cutAfter: number): void {
  const message = (event: Event) => `id: ${event.id}\ndata: ${JSON.stringify(event)}\n\n`;
  const whole = next.slice(0, cutAfter).map(message).join('');
  const broken = next[cutAfter] ? message(next[cutAfter]).slice(0, 40) : '';
  response.write(whole + broken, () => {
    if (broken) response.destroy();
  });
}
