import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { operations } from '../fixtures/api/operations.ts';
import type { Resources } from '../fixtures/api/resources.ts';
import type { Listing } from '../fixtures/api/schema.ts';
import { generateTarget, targets } from '../scripts/generate.ts';
import { generateSources } from '../scripts/generate-sources.ts';
import { createClientFrom } from '../src/client/create-client.ts';
import { HeadwaterError, Pages } from '../src/index.ts';
import { json, startServer } from './start-server.ts';

const clientOf = (baseUrl: string) => createClientFrom<Resources>(operations, { baseUrl, retries: 0 });

describe('the committed sources', () => {
  test.each(targets)('$document.pathname generates exactly what is committed', async (target) => {
    const { files } = await generateTarget(target);
    expect((await readdir(target.folder)).sort()).toEqual(Object.keys(files).sort());
    for (const [name, text] of Object.entries(files)) {
      expect(await readFile(new URL(name, target.folder), 'utf8'), name).toBe(text);
    }
  });
});

describe('named methods', () => {
  test('path, query and body go where the document says', async () => {
    const { baseUrl, seen } = await startServer(json({ digest: 'sha256:1' }, 201));
    const call = clientOf(baseUrl).listings.versions.push({
      listingId: 'a/b ü',
      dryRun: true,
      body: { manifest: {} },
    });
    expectTypeOf(call).resolves.toEqualTypeOf<{ digest: string }>();
    expect(await call).toEqual({ digest: 'sha256:1' });
    expect(seen).toMatchObject([
      { method: 'POST', url: '/v1/listings/a%2Fb%20%C3%BC/versions?dryRun=true', body: '{"manifest":{}}' },
    ]);
  });

  test('a body of another media type is sent as that', async () => {
    const { baseUrl, seen } = await startServer((response) => void response.writeHead(202).end());
    await clientOf(baseUrl).usage.report({ body: '{"units":1}\n{"units":2}\n' });
    expect(seen[0]).toMatchObject({ body: '{"units":1}\n{"units":2}\n' });
    expect(seen[0]?.headers['content-type']).toBe('application/x-ndjson');
    await clientOf(baseUrl).listings.update({ listingId: 'lst_1', body: { name: 'Tide' } });
    expect(seen[1]?.headers['content-type']).toBe('application/merge-patch+json');
    expect(seen[1]?.body).toBe('{"name":"Tide"}');
  });

  test('an answer that is text is given as text', async () => {
    const { baseUrl, seen } = await startServer((response) => {
      response.writeHead(200, { 'content-type': 'text/csv' }).end('month,amount\n');
    });
    expect(await clientOf(baseUrl).statement.show({ month: '2025-01' })).toBe('month,amount\n');
    expect(seen[0]?.headers.accept).toBe('text/csv');
  });

  test.each(['', '.', '..', undefined])('a path parameter %j sends nothing', async (listingId) => {
    const { baseUrl, seen } = await startServer(json({}));
    const call = clientOf(baseUrl).listings.delete({ listingId: listingId as string });
    await expect(Promise.resolve(call)).rejects.toMatchObject({ code: 'invalid_argument' });
    expect(seen).toHaveLength(0);
  });
});

describe('pages', () => {
  const page = (ids: string[], nextCursor?: string | null) =>
    json({ data: ids.map((id) => ({ id, name: id })), nextCursor });

  test('iterating reads page after page with the same filters, and no more than is used', async () => {
    const { baseUrl, seen } = await startServer(page(['a', 'b'], 'c1'), page(['c'], 'c2'), page(['d'], null));
    const list = clientOf(baseUrl).listings.list({ kind: 'service', tag: ['x', 'y'] });
    expectTypeOf(list).toExtend<AsyncIterable<Listing>>();
    const ids: string[] = [];
    for await (const { id } of list) {
      ids.push(id);
      if (id === 'c') break;
    }
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(seen.map(({ url }) => url)).toEqual([
      '/v1/listings?kind=service&tag=x&tag=y',
      '/v1/listings?kind=service&tag=x&tag=y&cursor=c1',
    ]);
  });

  test('all pages end at a null cursor, and an empty page in between is not the end', async () => {
    const { baseUrl } = await startServer(page(['a'], 'c1'), page([], 'c2'), page(['b'], null));
    const ids: string[] = [];
    for await (const { id } of clientOf(baseUrl).listings.list()) ids.push(id);
    expect(ids).toEqual(['a', 'b']);
  });

  test('one page can be had, from a cursor too, with its response', async () => {
    const { baseUrl, seen } = await startServer(page(['a'], 'c1'));
    const list = clientOf(baseUrl).listings.list({ limit: 1 });
    expect(seen).toHaveLength(0);
    expect(await list.page()).toMatchObject({ data: [{ id: 'a' }], nextCursor: 'c1' });
    expect((await list.page('c1').withResponse()).status).toBe(200);
    expect(seen.map(({ url }) => url)).toEqual(['/v1/listings?limit=1', '/v1/listings?limit=1&cursor=c1']);
  });

  test('a server that goes round in circles is stopped', async () => {
    const { baseUrl, seen } = await startServer(page(['a'], 'c1'), page(['b'], 'c2'), page(['c'], 'c1'));
    const read = async () => {
      for await (const _ of clientOf(baseUrl).listings.list());
    };
    await expect(read()).rejects.toMatchObject({ code: 'cursor_repeated' });
    expect(seen).toHaveLength(3);
  });

  test('a failing second page rejects the iteration after the first page was given', async () => {
    const { baseUrl } = await startServer(page(['a'], 'c1'), json({ title: 'Bad cursor' }, 400));
    const ids: string[] = [];
    const read = async () => {
      for await (const { id } of clientOf(baseUrl).listings.list()) ids.push(id);
    };
    await expect(read()).rejects.toBeInstanceOf(HeadwaterError);
    expect(ids).toEqual(['a']);
    expect(clientOf(baseUrl).listings.list()).toBeInstanceOf(Pages);
  });
});

describe('a document that cannot become methods', () => {
  const ok = { responses: { 200: { description: 'ok' } } };
  const parameter = (name: string, place: string, rest = {}) => ({
    name,
    in: place,
    schema: { type: 'string' },
    ...rest,
  });
  const documentOf = (paths: object) => ({ openapi: '3.1.0', info: { title: 'x', version: '1' }, paths });
  const generate = (paths: object) => generateSources(documentOf(paths) as never, { version: '1.0.0' });

  test.each([
    ['an operationId that is not a name', { '/a': { get: { operationId: 'List Things', ...ok } } }],
    ['a name the client has itself', { '/a': { get: { operationId: 'request', ...ok } } }],
    ['a name that would make a promise of it', { '/a': { get: { operationId: 'things.then', ...ok } } }],
    [
      'two operations of one name',
      { '/a': { get: { operationId: 'a.b', ...ok } }, '/b': { get: { operationId: 'a.b', ...ok } } },
    ],
    [
      'a method that is also a resource',
      { '/a': { get: { operationId: 'a.b', ...ok } }, '/b': { get: { operationId: 'a.b.c', ...ok } } },
    ],
    ['an undeclared path parameter', { '/a/{id}': { get: { operationId: 'a.get', ...ok } } }],
    [
      'a parameter called body',
      { '/a': { get: { operationId: 'a.get', parameters: [parameter('body', 'query')], ...ok } } },
    ],
    [
      'one name in path and query',
      {
        '/a/{id}': {
          get: {
            operationId: 'a.get',
            parameters: [parameter('id', 'path', { required: true }), parameter('id', 'query')],
            ...ok,
          },
        },
      },
    ],
    [
      'a deepObject parameter',
      {
        '/a': {
          get: {
            operationId: 'a.get',
            parameters: [parameter('q', 'query', { style: 'deepObject' })],
            ...ok,
          },
        },
      },
    ],
    [
      'a reference that leads nowhere',
      {
        '/a': { get: { operationId: 'a.get', parameters: [{ $ref: '#/components/parameters/No' }], ...ok } },
      },
    ],
  ])('%s is refused', async (_, paths) => {
    await expect(generate(paths)).rejects.toThrow();
  });

  test('an operation without operationId is left out with a warning', async () => {
    const { files, warnings } = await generate({ '/a': { get: ok } });
    expect(warnings).toEqual(['GET /a has no operationId and gets no method']);
    expect(files['operations.ts']).toContain('operations = {}');
  });

  test('a GET whose answer only has data and no nextCursor is not read in pages', async () => {
    const schema = { type: 'object', properties: { data: { type: 'array', items: {} } } };
    const responses = { 200: { description: 'ok', content: { 'application/json': { schema } } } };
    const { files } = await generate({
      '/a': { get: { operationId: 'a.list', parameters: [parameter('cursor', 'query')], responses } },
    });
    expect(files['operations.ts']).toContain('"GET /a"');
  });
});
