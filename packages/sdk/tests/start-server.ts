import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

type Answer = (response: ServerResponse, request: SeenRequest) => void;

/** A real server on loopback that gives one answer per request, the last one for ever, and remembers what it saw. */
export async function startServer(...answers: Answer[]): Promise<{ baseUrl: string; seen: SeenRequest[] }> {
  const seen: SeenRequest[] = [];
  const server: Server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '', headers } = request;
    const answer = answers[Math.min(seen.length, answers.length - 1)];
    const entry = { method, url, headers, body: await text(request) };
    seen.push(entry);
    answer?.(response, entry);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

/** An answer with a JSON body. */
export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body));

/** An RFC 9457 answer. */
export const problem = (status: number, members: object = {}, headers: Record<string, string> = {}): Answer =>
  json({ title: 'Refused', status, ...members }, status, {
    'content-type': 'application/problem+json',
    ...headers,
  });

/** An answer that never comes. */
export const hang: Answer = () => {};

/** The connection ends before any answer. */
export const drop: Answer = (response) => void response.destroy();

/** The body ends before its announced length. */
export const cutBody: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"id":"lst_1"', () => response.destroy());
};
