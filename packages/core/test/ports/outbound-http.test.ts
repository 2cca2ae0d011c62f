import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { createOutboundHttp, isPublicAddress } from '../../src/ports/index.ts';

let hits = 0;
const server = createServer((request, response) => {
  hits += 1;
  if (request.url === '/redirect') return response.writeHead(302, { location: 'http://127.0.0.1/' }).end();
  if (request.url === '/slow') return undefined;
  if (request.url === '/large') return response.end('x'.repeat(1_000_000));
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  return request.on('end', () => response.end(`${request.method} ${request.headers['x-test']} ${body}`));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = { method: 'GET' as const, timeoutMs: 2000, maxBytes: 1000 };
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing failed',
    (error) => error.code ?? error.name,
  );

describe('addresses of the open internet', () => {
  test.each([
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '::7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    'fec0::1',
    'not an address',
    '',
  ])('%s is not one', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(['1.1.1.1', '223.5.5.5', '172.32.0.1', '100.128.0.1', '2400:3200::1', '2606:4700:4700::1111'])(
    '%s is one',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe('calling an address that a stranger gave', () => {
  const guarded = createOutboundHttp();

  test.each([
    `http://127.0.0.1:`,
    `http://[::1]:`,
    `http://[::ffff:127.0.0.1]:`,
    `http://0.0.0.0:`,
    `http://2130706433:`,
    `http://0x7f.1:`,
    `http://localhost:`,
  ])('%s is refused before anything is sent', async (address) => {
    const before = hits;
    expect(await failure(guarded.fetch({ ...get, url: `${address}${port}/` }))).toBe('address_refused');
    expect(hits).toBe(before);
  });

  test.each(['ftp://example.com/', 'file:///etc/passwd', 'http://user:pass@example.com/', 'nonsense'])(
    '%s is refused',
    async (url) => {
      expect(await failure(guarded.fetch({ ...get, url }))).toBe('address_refused');
    },
  );

  test('a name is refused when any of its addresses is private, and its name is asked once only', async () => {
    let asked = 0;
    const answers = [
      [
        { address: '1.1.1.1', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    ];
    const http = createOutboundHttp({
      resolve: async () => {
        asked += 1;
        return answers.shift() ?? [{ address: '127.0.0.1', family: 4 }];
      },
    });
    expect(await failure(http.fetch({ ...get, url: `http://rebind.test:${port}/` }))).toBe('address_refused');
    expect(asked).toBe(1);
  });

  test('the connection goes to the address that was checked, and the Host header keeps the name', async () => {
    const http = createOutboundHttp({
      allowPrivateAddresses: true,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    });
    const answer = await http.fetch({
      ...get,
      url: `http://pinned.test:${port}/`,
      method: 'POST',
      headers: { 'x-test': 'yes' },
      body: 'hello',
    });
    expect(answer).toEqual({
      status: 200,
      body: 'POST yes hello',
      headers: expect.objectContaining({ 'content-length': '14' }),
    });
  });

  const local = createOutboundHttp({ allowPrivateAddresses: true });

  test('a redirect is an answer, not an order', async () => {
    expect(await local.fetch({ ...get, url: `http://127.0.0.1:${port}/redirect` })).toMatchObject({
      status: 302,
    });
  });

  test('reading stops at the bound', async () => {
    const { body } = await local.fetch({ ...get, url: `http://127.0.0.1:${port}/large` });
    expect(body).toHaveLength(1000);
  });

  test('a receiver that never answers costs no more than the time-out', async () => {
    const slow = local.fetch({ ...get, url: `http://127.0.0.1:${port}/slow`, timeoutMs: 100 });
    expect(await failure(slow)).toMatch(/ABORT|Timeout/i);
  });
});
