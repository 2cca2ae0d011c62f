import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { outputSchemas } from '../scripts/output-schemas.ts';
import { exitCodes } from '../src/run/exit-codes.ts';
import { type Answer, problem, startFakeServer } from './support/fake-server.ts';
import { putNamedFiles } from './support/put-files.ts';
import { startReceiver } from './support/receiver.ts';
import { makeFolder, type RunOptions, runInMemory } from './support/run-in-memory.ts';
import {
  delivery,
  event,
  finding,
  identity,
  inReview,
  lead,
  listing,
  rejection,
  storedFile,
  summary,
  version,
} from './support/samples.ts';

/** Given, so that nothing secret that is drawn on a machine gets into the files. */
const localSecret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

type Routes = Record<string, Answer | ((body: unknown, attempt: number) => Answer)>;

interface Case {
  argv: string[];
  exitCode: number;
  /** Without it no server is there and nobody is signed in. */
  routes?: Routes;
  /** Text of headwater.yaml, or the name of a fixture. */
  manifest?: string;
  stdin?: string;
  env?: Record<string, string>;
  /** What a receiver of the developer's own answers; its address replaces RECEIVER in the command line. */
  receiver?: number;
  /** Forms to try; text and json without it. */
  formats?: string[];
  /** Name of the published schema of its JSON; for failures that of the failure. */
  schema?: string;
}

const path = '/v1/listings/com.example/ledger-sync';
const withFiles: Routes = { 'GET /v1/files': { body: { data: [storedFile], nextCursor: null } } };
const withoutFiles: Routes = {
  'GET /v1/files': { body: { data: [], nextCursor: null } },
  'POST /v1/files': { status: 201, body: storedFile },
};
const onlyListing: Routes = { [`GET ${path}`]: { etag: '"7"', body: listing } };
const reviewing: Routes = {
  [`GET ${path}`]: { etag: '"8"', body: { ...listing, pending: inReview } },
  [`GET ${path}/versions/lsv_01test`]: {
    etag: '"3"',
    body: version({ ...inReview, queue: { position: 2, length: 5 }, findings: [finding] }),
  },
};
const ready = 'ledger-sync.yaml';
const stored = parse(readFileSync(join(import.meta.dirname, 'fixtures', ready), 'utf8')) as object;
const broken = 'manifestVersion: 1\nkind: integration\nid: com.example/ledger-sync\nverison: 1.0.0\n';
const pushed = {
  listing: 'com.example/ledger-sync',
  listingId: 'lst_01test',
  created: true,
  unchanged: false,
  version: summary,
  findings: [finding],
  publishingTasks: 0,
  revision: 7,
};
const preview = {
  listing: 'com.example/ledger-sync',
  version: '1.2.0',
  digest: summary.digest,
  creates: false,
  unchanged: false,
  replaces: '1.2.0',
  impact: 'needs_review',
  findings: [finding],
  publishingTasks: 0,
};

const whoami: Routes = { 'GET /v1/whoami': { body: identity } };
const streamed = `event: ready\nid: evt_00test\ndata: {}\n\nid: evt_01test\ndata: ${JSON.stringify(event)}\n\n`;

const rollbackRoutes: Routes = {
  [`GET ${path}`]: { etag: '"7"', body: { ...listing, pending: null } },
  [`GET ${path}/versions`]: { body: { data: [summary], nextCursor: null } },
  [`GET ${path}/versions/lsv_01test`]: { body: version({ manifest: { ...stored } }) },
  [`GET ${path}/versions/1.1.0`]: {
    body: version({
      version: '1.1.0',
      manifest: { ...stored, version: '1.1.0', repository: 'https://example.com/before' },
    }),
  },
};

/** Somebody else pushed `theirs` on 1.1.0 while the file here went on to 1.2.0. */
function mergeRoutes(theirs: object): Routes {
  const base = { ...stored, version: '1.1.0' };
  return {
    ...onlyListing,
    [`GET ${path}/versions`]: { body: { data: [], nextCursor: null } },
    [`GET ${path}/versions/1.1.0`]: { body: version({ version: '1.1.0', manifest: base }) },
    [`GET ${path}/versions/lsv_01test`]: {
      body: version({ version: '1.1.1', manifest: { ...base, ...theirs } }),
    },
  };
}

const cases: Record<string, Case> = {
  init: { argv: ['init', '--kind', 'service', '--id', 'com.example/advice'], exitCode: 0, schema: 'init' },
  'init-asks-nobody': { argv: ['init'], exitCode: 2 },
  'init-bad-id': { argv: ['init', '--kind', 'service', '--id', 'no slash'], exitCode: 2 },
  'init-not-openapi': { argv: ['init', '--from-openapi', 'older.yaml'], exitCode: 2 },
  'init-keeps-what-is-there': {
    argv: ['init', '--kind', 'service', '--id', 'com.example/advice'],
    exitCode: 6,
    manifest: ready,
  },
  validate: {
    argv: ['validate', '--offline'],
    exitCode: 0,
    manifest: ready,
    formats: ['text', 'json', 'sarif', 'github', 'ndjson'],
    schema: 'validate',
  },
  'validate-broken': {
    argv: ['validate', '--offline'],
    exitCode: 3,
    manifest: broken,
    formats: ['text', 'json', 'sarif', 'github', 'ndjson'],
    schema: 'validate',
  },
  'validate-asks-the-server': {
    argv: ['validate'],
    exitCode: 0,
    manifest: ready,
    routes: { [`POST ${path}/manifest/preview`]: { body: preview } },
    schema: 'validate',
  },
  'validate-hears-a-refusal': {
    argv: ['validate'],
    exitCode: 0,
    manifest: ready,
    schema: 'validate',
    routes: {
      [`POST ${path}/manifest/preview`]: problem(
        409,
        'version_pending',
        'Another version is already pending',
      ),
    },
  },
  'diff-first': {
    argv: ['diff', '--exit-code'],
    exitCode: 6,
    manifest: ready,
    routes: onlyListing,
    schema: 'diff',
  },
  'diff-file': { argv: ['diff', '--against', 'older.yaml'], exitCode: 0, manifest: ready, schema: 'diff' },
  push: {
    argv: ['push'],
    exitCode: 0,
    manifest: ready,
    formats: ['text', 'json', 'github'],
    routes: { ...withoutFiles, [`PUT ${path}/manifest`]: { status: 201, body: pushed } },
    schema: 'push',
  },
  'push-unchanged': {
    argv: ['push'],
    exitCode: 0,
    manifest: ready,
    routes: { ...withFiles, ...onlyListing },
    schema: 'push',
  },
  'push-dry-run': {
    argv: ['push', '--dry-run'],
    exitCode: 0,
    manifest: ready,
    routes: { ...withoutFiles, [`POST ${path}/manifest/preview`]: { body: preview } },
    schema: 'push',
  },
  'push-stale': {
    argv: ['push'],
    exitCode: 6,
    manifest: ready,
    routes: {
      ...withFiles,
      [`PUT ${path}/manifest`]: problem(412, 'precondition_failed', 'It was changed since you read it'),
    },
  },
  'push-refused-with-lines': {
    argv: ['push'],
    exitCode: 3,
    manifest: ready,
    formats: ['text', 'json', 'github'],
    routes: {
      ...withFiles,
      [`PUT ${path}/manifest`]: problem(422, 'manifest_invalid', 'The manifest has errors', {
        errors: [{ pointer: '/version', code: 'version_not_higher', message: 'Raise it above 2.0.0.' }],
      }),
    },
  },
  'push-broken': { argv: ['push'], exitCode: 3, manifest: broken, routes: {} },
  'push-file-refused': {
    argv: ['push'],
    exitCode: 2,
    manifest: ready,
    routes: { ...withoutFiles, 'POST /v1/files': problem(415, 'unsupported_media_type', 'Unsupported type') },
  },
  'push-signed-out': { argv: ['push'], exitCode: 5, manifest: ready },
  'push-without-manifest': { argv: ['push'], exitCode: 9 },
  submit: {
    argv: ['submit'],
    exitCode: 0,
    manifest: ready,
    schema: 'status',
    routes: {
      ...reviewing,
      ...onlyListing,
      [`POST ${path}/versions/lsv_01test/submit`]: {
        body: { version: inReview, decision: 'in_review', queue: null },
      },
    },
  },
  'submit-not-pushed': {
    argv: ['submit'],
    exitCode: 6,
    manifest: ready,
    routes: { [`GET ${path}`]: { etag: '"7"', body: { ...listing, pending: null } } },
  },
  'submit-tasks-remain': { argv: ['submit'], exitCode: 4, manifest: 'tasks.yaml', routes: {} },
  'submit-wait-refused': {
    argv: ['submit', '--wait', '--interval', '1ms'],
    exitCode: 7,
    manifest: ready,
    schema: 'status',
    routes: {
      ...reviewing,
      [`GET ${path}/versions/lsv_01test`]: (_body, attempt) => ({
        etag: `"${attempt}"`,
        body:
          attempt === 1
            ? version({ ...inReview, queue: { position: 1, length: 1 } })
            : version({ state: 'action_required', stateCode: 'changes_requested', decisions: rejection }),
      }),
    },
  },
  status: {
    argv: ['status'],
    exitCode: 0,
    manifest: ready,
    routes: reviewing,
    formats: ['text', 'json', 'github'],
    schema: 'status',
  },
  'status-not-found': { argv: ['status', 'com.example/none'], exitCode: 9, routes: {} },
  'status-watch-timed-out': {
    argv: ['status', '--watch', '--timeout', '1ms'],
    exitCode: 124,
    manifest: ready,
    routes: reviewing,
  },
  versions: {
    argv: ['versions'],
    exitCode: 0,
    manifest: ready,
    formats: ['text', 'json', 'ndjson'],
    routes: {
      [`GET ${path}/versions`]: {
        body: {
          data: [inReview, { ...summary, id: 'lsv_00test', version: '1.1.0', state: 'live', owner: 'none' }],
          nextCursor: null,
        },
      },
    },
    schema: 'versions',
  },
  pull: {
    argv: ['pull', 'com.example/ledger-sync', '--release', '1.2.0'],
    exitCode: 0,
    routes: {
      [`GET ${path}/versions/1.2.0`]: {
        body: version({
          manifest: { kind: 'integration', manifestVersion: 1, id: 'com.example/ledger-sync' },
        }),
      },
    },
    schema: 'pull',
  },
  'pull-merge': {
    argv: ['pull', '--merge', '--base', '1.1.0'],
    exitCode: 0,
    manifest: ready,
    routes: mergeRoutes({ repository: 'https://example.com/theirs' }),
    schema: 'pull',
  },
  'pull-merge-conflict': {
    argv: ['pull', '--merge', '--base', '1.1.0'],
    exitCode: 6,
    manifest: ready,
    routes: mergeRoutes({ version: '1.9.0' }),
  },
  'pull-merge-without-base': {
    argv: ['pull', '--merge'],
    exitCode: 6,
    manifest: ready,
    routes: mergeRoutes({ version: '1.9.0' }),
  },
  'pull-keeps-the-file': { argv: ['pull'], exitCode: 6, manifest: ready, routes: reviewing },
  rollback: {
    argv: ['rollback', '--to', '1.1.0', '--yes'],
    exitCode: 0,
    manifest: ready,
    routes: {
      ...rollbackRoutes,
      [`PUT ${path}/manifest`]: { status: 201, body: pushed },
    },
    schema: 'rollback',
  },
  'rollback-dry-run': {
    argv: ['rollback', '--to', '1.1.0', '--dry-run'],
    exitCode: 0,
    manifest: ready,
    routes: rollbackRoutes,
    schema: 'rollback',
  },
  'rollback-pending': {
    argv: ['rollback', '--to', '1.1.0'],
    exitCode: 6,
    manifest: ready,
    routes: onlyListing,
  },
  'rollback-asks-nobody': {
    argv: ['rollback', '--to', '1.1.0'],
    exitCode: 2,
    manifest: ready,
    routes: rollbackRoutes,
  },
  logs: {
    argv: ['logs'],
    exitCode: 0,
    formats: ['text', 'json', 'ndjson'],
    routes: {
      'GET /v1/webhook-endpoints': { body: { data: [{ id: 'whe_01test' }], nextCursor: null } },
      'GET /v1/webhook-endpoints/whe_01test/deliveries': { body: { data: [delivery], nextCursor: null } },
    },
    schema: 'logs',
  },
  deprecate: {
    argv: ['deprecate', '--yes', '--successor', 'com.example/next'],
    exitCode: 0,
    manifest: ready,
    schema: 'lifecycle',
    routes: {
      ...onlyListing,
      [`POST ${path}/deprecate`]: {
        body: { ...listing, state: 'deprecated', successor: 'com.example/next' },
      },
    },
  },
  withdraw: {
    argv: ['withdraw', '--yes'],
    exitCode: 0,
    manifest: ready,
    schema: 'lifecycle',
    routes: { ...onlyListing, [`POST ${path}/withdraw`]: { body: { ...listing, state: 'withdrawn' } } },
  },
  'withdraw-pending': {
    argv: ['withdraw', '--pending', '--yes'],
    exitCode: 0,
    manifest: ready,
    schema: 'lifecycle',
    routes: {
      ...onlyListing,
      [`POST ${path}/versions/lsv_01test/withdraw`]: { body: { ...summary, state: 'withdrawn' } },
    },
  },
  'withdraw-asks-nobody': { argv: ['withdraw'], exitCode: 2, manifest: ready, routes: onlyListing },
  'leads-list': {
    argv: ['leads', 'list'],
    exitCode: 0,
    formats: ['text', 'json', 'ndjson'],
    routes: { 'GET /v1/leads': { body: { data: [lead], nextCursor: null } } },
    schema: 'leads',
  },
  'leads-accept': {
    argv: ['leads', 'accept', 'led_01test'],
    exitCode: 0,
    schema: 'lead',
    routes: {
      'POST /v1/leads/led_01test/accept': {
        body: {
          ...lead,
          state: 'accepted',
          contact: { masked: false, name: '王小明', email: 'wang@example.com', phone: null },
        },
      },
    },
  },
  'leads-decline': {
    argv: ['leads', 'decline', 'led_01test', '--reason', 'region'],
    exitCode: 0,
    schema: 'lead',
    routes: { 'POST /v1/leads/led_01test/decline': { body: { ...lead, state: 'declined' } } },
  },
  'leads-decline-asks-nobody': { argv: ['leads', 'decline', 'led_01test'], exitCode: 2, routes: {} },
  'webhooks-listen': {
    argv: ['webhooks', 'listen', '--forward-to', 'RECEIVER', '--count', '1', '--print'],
    exitCode: 0,
    receiver: 200,
    formats: ['text', 'json', 'ndjson'],
    routes: { ...whoami, 'GET /v1/events/stream': { stream: streamed } },
    schema: 'listen',
  },
  'webhooks-listen-receiver-fails': {
    argv: ['webhooks', 'listen', '--forward-to', 'RECEIVER'],
    exitCode: 10,
    receiver: 401,
    routes: whoami,
  },
  'webhooks-listen-nowhere': { argv: ['webhooks', 'listen'], exitCode: 2, routes: {} },
  'webhooks-trigger': {
    argv: ['webhooks', 'trigger', 'lead.offered', '--forward-to', 'RECEIVER', '--set', 'data.state=working'],
    exitCode: 0,
    receiver: 204,
    formats: ['text', 'json', 'ndjson'],
    schema: 'trigger',
  },
  'webhooks-trigger-reverse': {
    argv: ['webhooks', 'trigger', 'lead.offered', '--forward-to', 'RECEIVER', '--reverse'],
    exitCode: 0,
    receiver: 204,
    schema: 'trigger',
  },
  'webhooks-trigger-forged': {
    argv: ['webhooks', 'trigger', 'lead.offered', '--forward-to', 'RECEIVER', '--bad-signature'],
    exitCode: 10,
    receiver: 200,
    schema: 'trigger',
  },
  'webhooks-trigger-types': { argv: ['webhooks', 'trigger'], exitCode: 0, schema: 'trigger' },
  'webhooks-trigger-unknown': { argv: ['webhooks', 'trigger', 'lead.ofered'], exitCode: 2 },
  'webhooks-replay': {
    argv: ['webhooks', 'replay', 'whd_01test'],
    exitCode: 0,
    routes: { 'POST /v1/webhook-deliveries/whd_01test/replay': { status: 202, body: delivery } },
    schema: 'replay',
  },
  'webhooks-replay-here': {
    argv: ['webhooks', 'replay', 'evt_01test', '--forward-to', 'RECEIVER'],
    exitCode: 0,
    receiver: 200,
    routes: { 'GET /v1/events': { body: { data: [event], nextCursor: null } } },
    schema: 'replay',
  },
  'webhooks-replay-not-found': {
    argv: ['webhooks', 'replay', 'evt_02test', '--forward-to', 'RECEIVER'],
    exitCode: 9,
    receiver: 200,
    routes: { 'GET /v1/events': { body: { data: [event], nextCursor: null } } },
  },
  login: {
    argv: ['login', '--token-stdin'],
    exitCode: 0,
    stdin: 'hw_live_test_key\n',
    routes: { 'GET /v1/whoami': { body: identity } },
    env: { HEADWATER_API_KEY: '' },
    schema: 'login',
  },
  'login-refused': {
    argv: ['login', '--token-stdin'],
    exitCode: 5,
    stdin: 'hw_live_test_key\n',
    routes: { 'GET /v1/whoami': problem(401, 'key_expired', 'This API key has expired') },
  },
  'login-asks-nobody': { argv: ['login'], exitCode: 2, routes: {} },
  logout: { argv: ['logout'], exitCode: 0, routes: {}, schema: 'logout' },
  whoami: {
    argv: ['whoami'],
    exitCode: 0,
    routes: { 'GET /v1/whoami': { body: identity } },
    schema: 'whoami',
  },
  'whoami-unreachable': {
    argv: ['whoami'],
    exitCode: 8,
    env: { HEADWATER_SERVER: 'http://127.0.0.1:59999', HEADWATER_API_KEY: 'hw_live_test_key' },
  },
  'whoami-insecure': { argv: ['whoami', '--server', 'http://partners.example.com'], exitCode: 2 },
  'explain-check': { argv: ['explain', 'm007'], exitCode: 0, schema: 'explain' },
  'explain-error': { argv: ['explain', 'version_pending'], exitCode: 0, schema: 'explain' },
  'explain-unknown': { argv: ['explain', 'Z999'], exitCode: 9 },
  schema: { argv: ['schema', '--out', 'out.json'], exitCode: 0, schema: 'schema' },
  completion: { argv: ['completion', 'fish'], exitCode: 0, schema: 'completion' },
  'completion-unknown': { argv: ['completion', 'tcsh'], exitCode: 2 },
  help: { argv: ['--help'], exitCode: 0, formats: ['text'] },
  'help-validate': { argv: ['validate', '--help'], exitCode: 0, formats: ['text'] },
  'unknown-command': { argv: ['pusch'], exitCode: 2 },
  'unknown-flag': { argv: ['push', '--dry'], exitCode: 2 },
  'bad-value': { argv: ['validate', '--fail-on', 'everything'], exitCode: 2 },
  'bad-variable': { argv: ['validate'], exitCode: 2, env: { HEADWATER_FAIL_ON: 'everything' } },
};

describe.each(Object.entries(cases))('%s', (name, given) => {
  const { argv, exitCode, formats = ['text', 'json'], schema } = given;
  const runs = formats.flatMap((format) => ['en', 'zh-CN'].map((locale) => ({ format, locale })));

  test.each(runs)('says the same as before in $format, $locale', async ({ format, locale }) => {
    const isHelp = argv.includes('--help');
    const flags = isHelp ? [] : ['--format', format];
    const { options, hide } = await prepare(given, locale);
    const outcome = await runInMemory([...toReceiver(argv, options), ...flags], options);
    const text = [
      `$ headwater ${[...argv, ...flags].join(' ')}`,
      outcome.stdout,
      '--- stderr',
      outcome.stderr,
      `--- exit ${outcome.exitCode}`,
    ];
    await expect(hide(`${text.join('\n')}\n`)).toMatchFileSnapshot(`golden/${name}.${format}.${locale}.txt`);
    expect(outcome.exitCode).toBe(exitCode);
    if (format !== 'json') return;
    const expected =
      exitCode === 0 || outcome.stdout.startsWith('{\n  "error"') === false ? schema : 'failure';
    const parsed = outputSchemas[expected as keyof typeof outputSchemas].safeParse(
      JSON.parse(outcome.stdout),
    );
    expect(parsed.error?.message).toBeUndefined();
  });
});

const toReceiver = (argv: string[], { env }: RunOptions) =>
  argv.map((arg) => (arg === 'RECEIVER' ? (env?.RECEIVER ?? '') : arg));

async function prepare(
  given: Case,
  locale: string,
): Promise<{ options: RunOptions; hide: (text: string) => string }> {
  const cwd = makeFolder();
  const fixtures = join(import.meta.dirname, 'fixtures');
  if (given.manifest?.includes('\n')) writeFileSync(join(cwd, 'headwater.yaml'), given.manifest);
  else if (given.manifest) {
    cpSync(join(fixtures, given.manifest), join(cwd, 'headwater.yaml'));
    putNamedFiles(cwd, parse(readFileSync(join(fixtures, given.manifest), 'utf8')) as object);
  }
  if (given.argv.includes('older.yaml')) cpSync(join(fixtures, 'older.yaml'), join(cwd, 'older.yaml'));
  mkdirSync(join(cwd, 'config'));
  const receiver = given.receiver === undefined ? null : await startReceiver(() => given.receiver ?? 200);
  const server = given.routes ? await startFakeServer(given.routes) : null;
  const env = {
    HEADWATER_LOCALE: locale,
    ...(receiver ? { RECEIVER: receiver.address, HEADWATER_SECRET: localSecret } : {}),
    ...(server ? { HEADWATER_SERVER: server.address, HEADWATER_API_KEY: 'hw_live_test_key' } : {}),
    ...given.env,
  };
  const hide = (text: string) =>
    text
      .replaceAll(server?.address ?? '<no server>', 'https://partners.example.com')
      .replaceAll(receiver?.address ?? '<no receiver>', 'http://localhost:4000/hooks')
      .replaceAll(/evt_[0-9a-f]{26}\b/g, 'evt_<new>')
      .replaceAll(/"durationMs": ?\d+/g, '"durationMs": 5')
      .replaceAll(/\b\d+ ms\b/g, '5 ms')
      .replaceAll(cwd, '<folder>');
  const options = { cwd, env, ...(given.stdin === undefined ? {} : { stdin: given.stdin }) };
  return { options, hide };
}

test('every exit code but those of a person who interrupts and of our bugs is met above', () => {
  const met = new Set(Object.values(cases).map((given) => given.exitCode));
  const missing = Object.values(exitCodes).filter((code) => !met.has(code));
  expect(missing).toEqual([exitCodes.bug, exitCodes.interrupted]);
});
