import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface Received {
  headers: Record<string, string>;
  body: string;
}

/** A developer's own receiver on loopback; `answer` gives the status, or null to hang up. */
export async function startReceiver(answer: (received: Received) => number | null = () => 200) {
  const seen: Received[] = [];
  const server = createServer(async (request, response) => {
    const received = { headers: request.headers as Record<string, string>, body: await text(request) };
    seen.push(received);
    const status = answer(received);
    if (status === null) request.socket.destroy();
    else response.writeHead(status).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`, seen };
}
