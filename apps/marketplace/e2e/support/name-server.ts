import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import dns2 from 'dns2';

const { Packet } = dns2;

/** A real DNS server on loopback that answers TXT questions from a file, so that any test process can add a record. */
export async function startNameServer(
  file: string,
): Promise<{ address: string; file: string; close(): Promise<void> }> {
  writeFileSync(file, '{}');
  const server = dns2.createServer({
    udp: true,
    handle: (request, send) => {
      const response = Packet.createResponseFromRequest(request);
      const [question] = request.questions as { name: string; type?: number }[];
      const value = question && records(file)[question.name.toLowerCase()];
      if (question && value) {
        // The library's type asks for a method that it does not use when it writes a TXT answer.
        response.answers.push({ ...question, type: Packet.TYPE.TXT, ttl: 0, data: value } as never);
      }
      send(response);
    },
  });
  const addresses = await server.listen({ udp: { port: 0, address: '127.0.0.1' } });
  return { address: `127.0.0.1:${addresses.udp?.port}`, file, close: async () => server.close() };
}

const records = (file: string): Record<string, string> =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

/** Publishes a TXT record on the test's name server. */
export function publishTxt(name: string, value: string): void {
  const file = process.env.HEADWATER_E2E_TXT ?? '';
  writeFileSync(file, JSON.stringify({ ...records(file), [name.toLowerCase()]: value }));
}
