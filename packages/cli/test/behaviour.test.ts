import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { errorTable } from '../../domain/src/shared/errors.ts';
import { errorCodes } from '../src/explain/error-codes.ts';
import { startFakeServer } from './support/fake-server.ts';
import { putNamedFiles } from './support/put-files.ts';
import { makeFolder, runInMemory } from './support/run-in-memory.ts';
import { identity, inReview, listing, storedFile, summary, version } from './support/samples.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
const manifest = parse(fixture('ledger-sync.yaml')) as object;
const path = '/v1/listings/com.example/ledger-sync';
const hasFiles = { 'GET /v1/files': { body: { data: [storedFile], nextCursor: null } } };

describe('the manifest file', () => {
  test('says the same in YAML, JSON and TypeScript, with one digest', async () => {
    const digests = await Promise.all(
      ['headwater.yaml', 'headwater.json', 'headwater.config.ts'].map(async (name) => {
        const cwd = makeFolder();
        const json = JSON.stringify(manifest);
        putNamedFiles(cwd, manifest);
        writeFileSync(
          join(cwd, name),
          name.endsWith('.ts')
            ? `console.log('talk');\nconst manifest: object = ${json};\nexport default manifest;\n`
            : json,
        );
        const { stdout } = await runInMemory(['validate', '--offline', '--json'], { cwd });
        return (JSON.parse(stdout) as { digest: string }).digest;
      }),
    );
    expect(digests[0]).toBe(summary.digest);
    expect(new Set(digests).size).toBe(1);
  });

  test('never hands the API key to a TypeScript manifest', async () => {
    const cwd = makeFolder();
    const spied = `{ ...${JSON.stringify(manifest)}, repository: 'https://example.com/' + (process.env.HEADWATER_API_KEY ?? 'nothing') }`;
    writeFileSync(join(cwd, 'headwater.config.ts'), `export default ${spied};\n`);
    const env = { HEADWATER_API_KEY: 'hw_live_secret' };
    writeFileSync(join(cwd, 'same.json'), JSON.stringify(manifest));
    const { stdout } = await runInMemory(['diff', '--against', 'same.json', '--json'], { cwd, env });
    expect(stdout).not.toContain('hw_live_secret');
    expect(stdout).toContain('https://example.com/nothing');
  });

  test('may be only one', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'headwater.yaml'), fixture('ledger-sync.yaml'));
    writeFileSync(join(cwd, 'headwater.json'), '{}');
    const { exitCode, stderr } = await runInMemory(['validate', '--offline'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('headwater.yaml, headwater.json');
    const named = await runInMemory(['validate', '--offline', '--file', 'headwater.yaml'], { cwd });
    expect(named.exitCode).toBe(0);
  });

  test('is fixed where there is only one right answer, and keeps its comments', async () => {
    const cwd = makeFolder();
    const text = `# mine\n${fixture('ledger-sync.yaml')
      .replace('id: com.example/ledger-sync', 'id: Com.Example/Ledger-Sync # keep')
      .replace('categories:\n    - finance\n', 'categories:\n    - finance\n    - finance\n')}`;
    writeFileSync(join(cwd, 'headwater.yaml'), text);
    putNamedFiles(cwd, manifest);
    const { exitCode, stdout } = await runInMemory(['validate', '--offline', '--fix', '--json'], { cwd });
    expect(exitCode).toBe(0);
    expect((JSON.parse(stdout) as { fixed: string[]; digest: string }).fixed).toHaveLength(2);
    const fixed = readFileSync(join(cwd, 'headwater.yaml'), 'utf8');
    expect(fixed).toMatch(/^# mine\n/);
    expect(fixed).toContain('id: com.example/ledger-sync # keep');
    expect((JSON.parse(stdout) as { digest: string }).digest).toBe(summary.digest);
  });

  test('larger than the limit is refused without being read whole', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'headwater.yaml'), `${fixture('ledger-sync.yaml')}#${'x'.repeat(300_000)}`);
    expect((await runInMemory(['validate', '--offline'], { cwd })).exitCode).toBe(3);
  });
});

describe('fail-on', () => {
  test.each([
    ['error', 0],
    ['publishing', 4],
    ['warning', 4],
  ])('%s exits with %i when something is left to do', async (failOn, exitCode) => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'headwater.yaml'), fixture('tasks.yaml'));
    const flag = await runInMemory(['validate', '--offline', '--fail-on', failOn], { cwd });
    const variable = await runInMemory(['validate'], {
      cwd,
      env: { HEADWATER_OFFLINE: '1', HEADWATER_FAIL_ON: failOn },
    });
    expect([flag.exitCode, variable.exitCode]).toEqual([exitCode, exitCode]);
  });
});

describe('signing in', () => {
  test('keeps the key for its owner only, uses it, and forgets it on logout', async () => {
    const cwd = makeFolder();
    const { address, seen } = await startFakeServer({ 'GET /v1/whoami': { body: identity } });
    const login = await runInMemory(['login', '--server', `${address}/`, '--token-stdin'], {
      cwd,
      stdin: ' hw_live_secret_key \n',
    });
    expect(login).toMatchObject({ exitCode: 0 });
    expect(login.stdout + login.stderr).not.toContain('hw_live_secret_key');
    const file = join(cwd, 'config/headwater/credentials.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await runInMemory(['whoami'], { cwd })).exitCode).toBe(0);
    expect(seen.at(-1)?.headers.authorization).toBe('Bearer hw_live_secret_key');
    expect((await runInMemory(['logout'], { cwd })).exitCode).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toContain('hw_live_secret_key');
    expect((await runInMemory(['whoami'], { cwd })).exitCode).toBe(5);
  });

  test('keeps nothing when the server does not know the key', async () => {
    const cwd = makeFolder();
    const stranger = { ...identity, kind: 'anonymous', organization: null, key: null };
    const { address } = await startFakeServer({ 'GET /v1/whoami': { body: stranger } });
    const { exitCode } = await runInMemory(['login', '--server', address, '--token-stdin'], {
      cwd,
      stdin: 'hw_live_secret_key',
    });
    expect(exitCode).toBe(5);
    expect(existsSync(join(cwd, 'config/headwater/credentials.json'))).toBe(false);
  });
});

describe('doctor', () => {
  test('finds an unreachable server and keys that others can read', async () => {
    const cwd = makeFolder();
    const { address } = await startFakeServer({ 'GET /v1/whoami': { body: identity } });
    await runInMemory(['login', '--server', address, '--token-stdin'], { cwd, stdin: 'hw_live_secret_key' });
    chmodSync(join(cwd, 'config/headwater/credentials.json'), 0o644);
    const { exitCode, stdout } = await runInMemory(
      ['doctor', '--server', 'http://127.0.0.1:59999', '--json'],
      { cwd },
    );
    expect(exitCode).toBe(8);
    const { data } = JSON.parse(stdout) as { data: { id: string; status: string }[] };
    expect(data.find((probe) => probe.id === 'credentials')?.status).toBe('warning');
    expect(data.find((probe) => probe.id === 'server')?.status).toBe('failed');
  });
});

describe('watching a review', () => {
  const routes = (states: string[]) => ({
    [`GET ${path}`]: { etag: '"r8"', body: { ...listing, pending: inReview } },
    [`GET ${path}/versions/lsv_01test`]: (_body: unknown, attempt: number) => {
      const state = states[Math.min(attempt, states.length) - 1] ?? 'in_review';
      return { etag: `"r8.${state}"`, body: version({ ...inReview, state }) };
    },
  });

  test('asks with the ETag, stays silent while nothing moves, and ends with 0 when it is live', async () => {
    const { address, seen } = await startFakeServer(routes(['in_review', 'in_review', 'in_review', 'live']));
    const env = { HEADWATER_SERVER: address, HEADWATER_API_KEY: 'hw_live_secret_key' };
    const argv = ['status', 'com.example/ledger-sync', '--watch', '--interval', '1ms', '--format', 'ndjson'];
    const { exitCode, stdout } = await runInMemory(argv, { env });
    expect(exitCode).toBe(0);
    const states = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { state: string }).state);
    expect(states).toEqual(['in_review', 'live']);
    expect(seen.at(-1)?.headers['if-none-match']).toBe('"r8.in_review"');
  });

  test('ends with 130 on Ctrl-C', async () => {
    const { address } = await startFakeServer(routes(['in_review']));
    const env = { HEADWATER_SERVER: address, HEADWATER_API_KEY: 'hw_live_secret_key' };
    const interrupt = new AbortController();
    setTimeout(() => interrupt.abort(), 30);
    const argv = ['status', 'com.example/ledger-sync', '--watch', '--interval', '10s'];
    expect((await runInMemory(argv, { env, signal: interrupt.signal })).exitCode).toBe(130);
  });
});

describe('writing', () => {
  test('names the ETag that was read, or that nothing may be there', async () => {
    const stored = {
      listing: 'com.example/ledger-sync',
      listingId: 'lst_01test',
      created: true,
      unchanged: false,
      version: summary,
      findings: [],
      publishingTasks: 0,
      revision: 1,
    };
    const other = { ...listing, pending: { ...summary, digest: '0'.repeat(64) } };
    for (const [routes, header, value] of [
      [{}, 'if-none-match', '*'],
      [{ [`GET ${path}`]: { etag: '"r7"', body: other } }, 'if-match', '"r7"'],
    ] as const) {
      const cwd = makeFolder();
      writeFileSync(join(cwd, 'headwater.yaml'), fixture('ledger-sync.yaml'));
      putNamedFiles(cwd, manifest);
      const { address, seen } = await startFakeServer({
        ...hasFiles,
        ...routes,
        [`PUT ${path}/manifest`]: { status: 201, body: stored },
      });
      const env = { HEADWATER_SERVER: address, HEADWATER_API_KEY: 'hw_live_secret_key' };
      expect((await runInMemory(['push'], { cwd, env })).exitCode).toBe(0);
      expect(seen.at(-1)?.headers[header]).toBe(value);
      expect(seen.at(-1)?.body).toMatchObject(manifest);
    }
  });

  test('does not send a manifest whose digest is already the draft', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'headwater.yaml'), fixture('ledger-sync.yaml'));
    putNamedFiles(cwd, manifest);
    const { address, seen } = await startFakeServer({
      ...hasFiles,
      [`GET ${path}`]: { etag: '"r7"', body: listing },
    });
    const env = { HEADWATER_SERVER: address, HEADWATER_API_KEY: 'hw_live_secret_key' };
    expect((await runInMemory(['push'], { cwd, env })).exitCode).toBe(0);
    const written = seen.filter((request) => !request.route.startsWith('GET /v1/files'));
    expect(written.map((request) => request.route)).toEqual([`GET ${path}`]);
  });
});

test('a failure of ours says so, asks for a report and exits with 1', async () => {
  const broken = () => {
    throw new TypeError('x is not a function');
  };
  const cwd = makeFolder();
  writeFileSync(join(cwd, 'headwater.yaml'), fixture('ledger-sync.yaml'));
  const { exitCode, stdout } = await runInMemory(['validate', '--offline', '--json'], {
    cwd,
    now: broken as () => Date,
  });
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'bug', bug: true } });
});

test('NO_COLOR, --no-color and a pipe leave no escape codes; a terminal has colours', async () => {
  const coloured = await runInMemory(['explain', 'M007'], { tty: true });
  const runs = await Promise.all([
    runInMemory(['explain', 'M007'], { tty: true, env: { NO_COLOR: '1' } }),
    runInMemory(['explain', 'M007', '--no-color'], { tty: true }),
    runInMemory(['explain', 'M007']),
  ]);
  expect(coloured.stdout).toContain('\u001B[');
  for (const { stdout } of runs) expect(stdout).not.toContain('\u001B[');
});

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, '用法'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'USAGE'],
  [{ LANG: 'en_US.UTF-8', HEADWATER_LOCALE: 'zh-CN' }, '用法'],
  [{ LANG: 'C' }, 'USAGE'],
])('speaks the language of %o', async (env, heading) => {
  expect((await runInMemory(['--help'], { env })).stdout).toMatch(new RegExp(`^${heading}`));
});

test('global flags may stand before the command', async () => {
  const { stdout } = await runInMemory(['--json', '--locale', 'zh-CN', 'explain', 'usage']);
  expect(JSON.parse(stdout)).toMatchObject({ id: 'usage', title: '命令写法有误' });
});

test('completion knows commands, flags and values', async () => {
  const propose = async (line: string) => (await runInMemory(['propose', '--', line])).stdout;
  expect(await propose('headwater pu')).toMatch(/^push\t.*\npull\t/);
  expect(await propose('headwater validate --fail')).toMatch(/^--fail-on\t/);
  expect(await propose('headwater validate --fail-on ')).toMatch(/^error\t.*\npublishing\t/);
});

test('explain knows every error code that the server can answer with', () => {
  expect(Object.keys(errorTable).filter((code) => !(code in errorCodes))).toEqual([]);
});
