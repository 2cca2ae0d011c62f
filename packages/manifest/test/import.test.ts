import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import {
  fromDirectoryRecord,
  fromOpenApi,
  type ImportResult,
  parseManifest,
  validate,
} from '../src/index.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, fixtures), 'utf8');
const documents = readdirSync(new URL('openapi/', fixtures)).toSorted();
const records = read('integrations.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Record<string, unknown>);

function expectUsable(result: ImportResult): void {
  const { manifest, findings } = validate(result.manifest);
  expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  expect(manifest).not.toBeNull();
}

describe('a real OpenAPI document becomes a draft that can be pushed', () => {
  test.each(documents)('%s', (name) => {
    const document = JSON.parse(read(`openapi/${name}`)) as { paths: object };
    const result = fromOpenApi(document);
    expectUsable(result);
    expect(result.tasks.some((task) => task.what.en.includes('cannot be used'))).toBe(false);
    if (result.manifest.kind !== 'integration') throw new Error('An OpenAPI document is an integration');
    expect(result.manifest.api?.baseUrl).toMatch(/^https:/);
    expect(result.manifest.auth?.schemes.length).toBeGreaterThan(0);
    expect(result.manifest.actions?.length).toBeGreaterThan(0);
    expect(result.manifest.actions?.every((action) => JSON.stringify(action).length < 20_000)).toBe(true);
    expect(validate(result.manifest).findings.map((finding) => finding.checkId)).toContain('M007');
    const { value, problems } = parseManifest(stringify(result.manifest), { format: 'yaml' });
    expect(problems).toEqual([]);
    expect(value).toEqual(JSON.parse(JSON.stringify(result.manifest)));
  });
});

test('every record of the directory becomes a listing in English without invented text', () => {
  expect(records).toHaveLength(407);
  const ids = new Set<string>();
  for (const record of records) {
    const result = fromDirectoryRecord(record);
    expectUsable(result);
    ids.add(result.manifest.id);
    expect(JSON.stringify(result.manifest)).not.toContain('FILL:');
    expect(result.manifest.listing['zh-CN']).toBeUndefined();
    expect(result.manifest._meta?.['guru.apis.directory']).toMatchObject({ id: record.id });
    expect(validate(result.manifest).findings.map((finding) => finding.checkId)).toContain('L001');
  }
  expect(ids.size).toBe(407);
});

describe('what a document says is taken, and nothing else', () => {
  const document = {
    openapi: '3.1.0',
    info: {
      title: '订单接口',
      version: '3',
      description: '查询与创建订单。',
      contact: { email: 'dev@acme.cn' },
    },
    servers: [
      { url: 'http://api.acme.cn' },
      { url: 'https://{region}.api.acme.cn/v1/', variables: { region: { default: 'sh' } } },
    ],
    security: [{ oauth: ['orders'] }],
    paths: {
      '/orders/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: {
          operationId: 'getOrder',
          summary: '查询订单',
          responses: {
            200: {
              content: {
                'application/json': {
                  schema: { $ref: '#/components/schemas/Order' },
                  example: { id: 'o-1', next: null },
                },
              },
            },
          },
        },
        delete: { deprecated: true, responses: {} },
      },
    },
    webhooks: {
      orderPaid: {
        post: {
          summary: '订单已支付',
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } },
          },
        },
      },
    },
    components: {
      schemas: {
        Order: {
          type: 'object',
          properties: {
            id: { type: 'string' },
            next: { anyOf: [{ $ref: '#/components/schemas/Order' }, { type: 'null' }] },
          },
          required: ['id'],
        },
      },
      securitySchemes: {
        oauth: {
          type: 'oauth2',
          flows: {
            authorizationCode: {
              authorizationUrl: 'https://auth.acme.cn/a',
              tokenUrl: 'https://auth.acme.cn/t',
              scopes: { orders: '读写订单' },
            },
          },
        },
      },
    },
  };
  const { manifest, tasks } = fromOpenApi(document);
  if (manifest.kind !== 'integration') throw new Error('An OpenAPI document is an integration');

  test('in the language of the document, with the https server and its variables', () => {
    expect(manifest.listing['zh-CN']?.name).toBe('订单接口');
    expect(manifest.listing.en?.name).toContain('FILL:');
    expect(manifest.api?.baseUrl).toBe('https://sh.api.acme.cn/v1');
    expect(manifest.egress?.map((item) => item.host)).toEqual(['sh.api.acme.cn', 'auth.acme.cn']);
  });

  test('operations become actions; references are written out even when they circle', () => {
    expect(manifest.actions).toHaveLength(1);
    expect(manifest.actions?.[0]).toMatchObject({
      id: 'get-order',
      name: { 'zh-CN': '查询订单' },
      operation: { method: 'GET', path: '/orders/{id}' },
      input: { properties: { id: { type: 'string' } }, required: ['id'] },
      output: { properties: { id: { type: 'string' } } },
      sample: { output: { id: 'o-1', next: null } },
      scopes: ['orders'],
    });
    expect(JSON.stringify(manifest)).not.toContain('$ref');
  });

  test('webhooks become triggers, security becomes auth', () => {
    expect(manifest.triggers).toMatchObject([
      { id: 'order-paid', delivery: 'webhook', payload: { required: ['id'] } },
    ]);
    expect(manifest.auth?.scopes).toEqual([{ scope: 'orders', purpose: { 'zh-CN': '读写订单' } }]);
  });

  test('price, implementation and support are left to a person', () => {
    expect(manifest).not.toHaveProperty('pricing');
    expect(tasks.map((task) => task.pointer)).toEqual(
      expect.arrayContaining(['/id', '/pricing', '/implementation', '/support']),
    );
  });

  test('Swagger 2.0 is understood too', () => {
    const swagger = {
      swagger: '2.0',
      info: { title: 'Old API' },
      host: 'api.old.example.org',
      basePath: '/v2',
      schemes: ['http', 'https'],
      securityDefinitions: {
        basic: { type: 'basic' },
        o: {
          type: 'oauth2',
          flow: 'accessCode',
          authorizationUrl: 'https://a.example.org',
          tokenUrl: 'https://t.example.org',
          scopes: { read: 'Read' },
        },
      },
      paths: {
        '/up': {
          post: {
            consumes: ['multipart/form-data'],
            parameters: [{ name: 'f', in: 'formData', type: 'file', required: true }],
            responses: { 200: { schema: { type: 'object' } } },
          },
        },
      },
    };
    const result = fromOpenApi(swagger, { id: 'org.example.old/api' });
    expectUsable(result);
    expect(result.manifest).toMatchObject({
      id: 'org.example.old/api',
      api: { baseUrl: 'https://api.old.example.org/v2' },
      auth: {
        schemes: [
          { type: 'http', scheme: 'basic' },
          { type: 'oauth2', flows: { authorizationCode: { tokenUrl: 'https://t.example.org' } } },
        ],
      },
      actions: [
        { input: { properties: { f: { type: 'string' } }, required: ['f'] }, output: { type: 'object' } },
      ],
    });
  });

  test('a secret or a script in a document does not reach the manifest', () => {
    const secret = `ghp_${'a1'.repeat(18)}`;
    const hostile = {
      ...document,
      info: { title: 'X', description: `Use ${secret}` },
      servers: [{ url: 'https://api.acme.cn' }],
      externalDocs: { url: `https://acme.cn/${secret}` },
    };
    const result = fromOpenApi(hostile);
    expect(JSON.stringify(result)).not.toContain(secret);
    const script = fromOpenApi({
      info: { title: 'X', description: 'A <script>alert(1)</script> [b](javascript:x) <img onerror="x">' },
    });
    expect(JSON.stringify(script)).not.toMatch(/<script|javascript:|onerror=/);
    expectUsable(script);
  });
});

test('any value is answered with a draft that can be pushed', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (value) => {
      expectUsable(fromOpenApi(value));
      expectUsable(fromDirectoryRecord(value));
    }),
    { numRuns: 50 },
  );
});

test('a real document with parts exchanged at random is answered with a draft that can be pushed', () => {
  const sources = ['authentiq.io.json', 'aviationdata.systems.json', 'bufferapp.com.json'].map((name) =>
    read(`openapi/${name}`),
  );
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(
      { $ref: '#' },
      { $ref: '#/paths' },
      { $ref: '../x.json' },
      '\ud800',
      'x'.repeat(30_000),
      { type: 'oauth2' },
      [],
      {},
      Number.NaN,
      { value: 1 },
      '<script>',
      'FILL:',
    ),
  );
  fc.assert(
    fc.property(
      fc.nat(2),
      fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 12 }),
      (which, edits) => {
        const document: unknown = JSON.parse(sources[which] ?? '{}');
        for (const [place, value] of edits) mutate(document, place, value);
        expectUsable(fromOpenApi(document));
      },
    ),
    { numRuns: 50 },
  );
});

test('a real record with fields exchanged at random is answered with a draft that can be pushed', () => {
  fc.assert(
    fc.property(
      fc.nat(406),
      fc.array(fc.tuple(fc.nat(), fc.jsonValue()), { minLength: 1, maxLength: 5 }),
      (which, edits) => {
        const record = structuredClone(records[which]);
        for (const [place, value] of edits) mutate(record, place, value);
        expectUsable(fromDirectoryRecord(record));
      },
    ),
    { numRuns: 60 },
  );
});

/** Puts a value at the n-th place of a document, counted through all its members. */
function mutate(root: unknown, place: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown) => {
    if (typeof node !== 'object' || node === null || places.length > 5000) return;
    for (const [name, child] of Object.entries(node)) {
      places.push([node as Record<string, unknown>, name]);
      walk(child);
    }
  };
  walk(root);
  const chosen = places[place % Math.max(places.length, 1)];
  if (chosen) chosen[0][chosen[1]] = value;
}
