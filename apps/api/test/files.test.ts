import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStorage } from '@headwater/core/ports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp } from './harness.ts';

const directory = await mkdtemp(join(tmpdir(), 'headwater-files-'));
afterAll(() => rm(directory, { recursive: true, force: true }));
const api = await createTestApp({ ports: { storage: createFileStorage({ kind: 'local', directory }) } });
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

let own = '';
let foreign = '';
beforeAll(async () => {
  const [a, b] = [await api.makeOrganization({}), await api.makeOrganization({})];
  own = await api.keyFor({ organizationId: a.id, scopes: ['listings:write'] });
  foreign = await api.keyFor({ organizationId: b.id, scopes: ['listings:write'] });
});

const upload = async (query: string, body: Uint8Array, key = own) => {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/octet-stream' };
  const response = await api.app.request(`/v1/files?${query}`, {
    method: 'POST',
    headers,
    body: new Uint8Array(body),
  });
  return { status: response.status, json: await response.json() };
};
const download = (url: string, key?: string) =>
  api.app.request(new URL(url).pathname, key ? { headers: { authorization: `Bearer ${key}` } } : {});

describe('files', () => {
  it('a logo is uploaded with a key and shown to everyone, where it cannot run', async () => {
    const { status, json } = await upload('purpose=logo&fileName=标志.png', png);
    expect(status).toBe(201);
    expect(json).toMatchObject({ visibility: 'public', mediaType: 'image/webp', fileName: '标志.png' });
    const shown = await download(json.url);
    expect(shown.status).toBe(200);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': `inline; filename="__.png"; filename*=UTF-8''${encodeURIComponent('标志.png')}`,
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect((await shown.arrayBuffer()).byteLength).toBe(json.byteSize);
  });

  it('a file is found by the checksum of what was sent, and only by its own organisation', async () => {
    const sha256 = createHash('sha256').update(png).digest('hex');
    const { json } = await upload('purpose=screenshot&fileName=found.png', png);
    expect(json.sourceSha256).toBe(sha256);
    const list = (query: string, key: string) => api.call(`/v1/files?${query}`, { key });
    const found = await list(`sha256=${sha256}&purpose=screenshot`, own);
    expect(found.json.data.map((file: { id: string }) => file.id)).toContain(json.id);
    expect((await list(`sha256=${sha256}`, foreign)).json.data).toEqual([]);
    expect((await list('sha256=abc', own)).status).toBe(400);
  });

  it('an upload that is repeated with its key is stored once; other bytes under that key are refused', async () => {
    const send = (body: Uint8Array) =>
      api.app.request('/v1/files?purpose=evidence&fileName=once.pdf', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${own}`,
          'content-type': 'application/octet-stream',
          'idempotency-key': 'upload-once',
        },
        body: new Uint8Array(body),
      });
    const large = Buffer.concat([pdf, Buffer.alloc(6 * 1024 * 1024, 32)]);
    const first = await (await send(large)).json();
    expect((await (await send(large)).json()).id).toBe(first.id);
    expect((await send(Buffer.concat([large, pdf]))).status).toBe(422);
  });

  it('private evidence is 404 for everybody else, and never cached', async () => {
    const { json } = await upload('purpose=evidence&fileName=proof.pdf', pdf);
    expect((await download(json.url)).status).toBe(404);
    expect((await download(json.url, foreign)).status).toBe(404);
    expect((await api.call(`/v1/files/${json.id}`, { key: foreign })).json.code).toBe('not_found');
    const mine = await download(json.url, own);
    expect([mine.status, mine.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(mine.headers.get('content-disposition')).toMatch(/^attachment; filename="proof.pdf"/);
  });

  it('another organisation cannot delete; the owner can', async () => {
    const { json } = await upload('purpose=screenshot&fileName=a.png', png);
    const remove = (key: string) => api.call(`/v1/files/${json.id}`, { key, method: 'DELETE' });
    expect((await remove(foreign)).status).toBe(404);
    expect((await remove(own)).status).toBe(204);
    expect((await download(json.url)).status).toBe(404);
  });

  it.each([
    ['an SVG', 'purpose=logo&fileName=a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 415],
    ['more than any file may have', 'purpose=evidence&fileName=a.pdf', Buffer.alloc(21 * 1024 * 1024), 413],
    ['an unknown purpose', 'purpose=virus&fileName=a.png', png, 400],
    ['an unknown parameter', 'purpose=logo&fileName=a.png&public=1', png, 400],
  ])('%s is refused', async (_, query, body, status) => {
    expect((await upload(query, body)).status).toBe(status);
  });

  it('a form on another site cannot upload with a visitor’s cookie', async () => {
    const headers = { origin: 'https://evil.example', 'content-type': 'text/plain' };
    const request = { method: 'POST', headers, body: 'x' };
    expect((await api.app.request('/files?purpose=logo&fileName=a.png', request)).status).toBe(403);
  });
});
