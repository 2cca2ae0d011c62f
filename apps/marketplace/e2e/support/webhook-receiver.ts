import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface ReceivedEvent {
  type: string;
  data: Record<string, unknown>;
}

/** A partner's server: keeps what arrives and proves each signature with the official library. */
export async function startReceiver() {
  const received: { headers: Record<string, string>; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push({
      headers: request.headers as Record<string, string>,
      body: Buffer.concat(chunks).toString(),
    });
    response.writeHead(204).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    /** Events of a type whose signature holds; a wrong signature throws. */
    verified: (secret: string, type: string) =>
      received
        .map(({ headers, body }) => new Webhook(secret).verify(body, headers) as ReceivedEvent)
        .filter((event) => event.type === type),
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
