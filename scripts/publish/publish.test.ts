import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPackage } from './build.ts';
import { findProblems, published } from './check.ts';
import { pack, runNpm } from './pack.ts';
import { startRegistry } from './registry.ts';
import { reportApi } from './report-api.ts';
import { apiReportOf } from './write-api-reports.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const libraries = ['sdk', 'manifest'];
const kinds = ['commonjs', 'module', 'typescript'] as const;
const tarballs: Record<string, string> = {};
let folder = '';
let registry: Awaited<ReturnType<typeof startRegistry>> | undefined;
const projectOf = (kind: (typeof kinds)[number]) => join(folder, kind);

/** Builds a package as a release does, and publishes it to the registry of this test. */
async function publish(name: string, npmrc: string): Promise<void> {
  const dist = join(folder, name);
  await buildPackage(join(root, 'packages', name), dist);
  tarballs[name] = await pack(dist, folder);
  await writeFile(join(dist, '.npmrc'), npmrc);
  // Provenance needs a build service that vouches for it.
  await runNpm(['publish', '--provenance=false'], dist);
}

/** An empty project with all that we publish, from the registry. */
async function install(kind: (typeof kinds)[number], npmrc: string): Promise<void> {
  const project = projectOf(kind);
  await mkdir(project);
  await writeFile(join(project, '.npmrc'), npmrc);
  const type = kind === 'commonjs' ? kind : 'module';
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type }));
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=optional'];
  await runNpm(['install', ...published.map(publishedName), ...quietly], project);
}

const publishedName = (name: string) => (name === 'cli' ? 'headwater' : `@headwater/${name}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-publish-'));
  registry = await startRegistry(folder);
  const { npmrc } = registry;
  await Promise.all(published.map((name) => publish(name, npmrc)));
  // One after the other: the first fills the cache of the next.
  for (const kind of kinds) await install(kind, npmrc);
});

afterAll(async () => {
  await registry?.close();
  await rm(folder, { recursive: true, force: true });
});

async function runNode(kind: 'commonjs' | 'module', code: string): Promise<string> {
  await writeFile(join(projectOf(kind), 'run.js'), code);
  return (await run(process.execPath, ['run.js'], { cwd: projectOf(kind) })).stdout.trim();
}

const adapters = ['express', 'fastify', 'hono', 'next'].map((name) => `@headwater/sdk/webhooks/${name}`);
const specifiers = ['@headwater/sdk', '@headwater/sdk/webhooks', '@headwater/manifest', ...adapters];

/** Type-checks files in the project for TypeScript, the packages' own declarations included; gives the compiler's errors. */
async function typeCheck(compiler: string, files: Record<string, string>): Promise<string[]> {
  const project = projectOf('typescript');
  for (const [name, text] of Object.entries(files)) await writeFile(join(project, name), text);
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022'],
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  };
  await writeFile(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: Object.keys(files) }),
  );
  const tsc = join(root, 'node_modules', compiler, 'bin/tsc');
  return run(process.execPath, [tsc, '-p', '.', '--pretty', 'false'], { cwd: project }).then(
    () => [],
    (error: { stdout: string }) => error.stdout.split('\n').filter((line) => /^\S/.test(line)),
  );
}

describe('what was published, installed from a registry', () => {
  test('load as ESM and as CommonJS with the same exports', async () => {
    const list = `JSON.stringify(loaded.map((entry) => Object.keys(entry).filter((key) => !/^(default|__esModule|module.exports)$/.test(key)).sort()))`;
    const names = JSON.stringify(specifiers);
    const esm = await runNode(
      'module',
      `const loaded = await Promise.all(${names}.map((name) => import(name))); console.log(${list})`,
    );
    const cjs = await runNode(
      'commonjs',
      `const loaded = ${names}.map((name) => require(name)); console.log(${list})`,
    );
    expect(cjs).toBe(esm);
    const [sdk, webhooks, manifest] = JSON.parse(esm);
    expect(sdk).toContain('createClient');
    expect(webhooks).toContain('verifyWebhook');
    expect(manifest.length).toBeGreaterThan(0);
  });

  test('call a server and verify a delivery from the installed SDK', async () => {
    const code = `
      const { createServer } = require('node:http');
      const { createClient, NotFoundError } = require('@headwater/sdk');
      const { verifyWebhook } = require('@headwater/sdk/webhooks');
      const server = createServer((_, response) => response.writeHead(404).end()).listen(0, '127.0.0.1', async () => {
        const client = createClient({ baseUrl: 'http://127.0.0.1:' + server.address().port });
        const error = await client.request({ method: 'GET', path: '/' }).catch((reason) => reason);
        const refused = await verifyWebhook('', { headers: {}, body: '' }).catch((reason) => reason.reason);
        console.log(error instanceof NotFoundError, refused);
        server.closeAllConnections();
        server.close();
      });`;
    expect(await runNode('commonjs', code)).toBe('true secret_invalid');
  });

  test.each(kinds)('the command line runs in a project of kind %s', async (kind) => {
    const command = join(projectOf(kind), 'node_modules/.bin/headwater');
    const { stdout } = await run(command, ['explain', 'L004', '--json'], {
      env: { ...process.env, HEADWATER_LOCALE: 'en' },
    });
    expect(JSON.parse(stdout)).toMatchObject({ id: 'L004', kind: 'check' });
  });

  test.each(['typescript', 'typescript-native'])(
    'type-check with %s, README examples included, and find a wrong use',
    async (compiler) => {
      const readme = await readFile(
        join(projectOf('module'), 'node_modules/@headwater/sdk/README.md'),
        'utf8',
      );
      const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ''], at) => [
        `example-${at}.mts`,
        code,
      ]);
      expect(examples.length).toBeGreaterThan(1);
      const imports = specifiers
        .map((name, at) => `import * as module${at} from '${name}';\nexport { module${at} };`)
        .join('\n');
      // The wrong use proves that the types are really read: the only two errors are its own.
      const wrong =
        "import { createClient } from '@headwater/sdk';\ncreateClient({ baseUrl: 1 });\ncreateClient({});\n";
      const files: Record<string, string> = {
        ...Object.fromEntries(examples),
        'all.mts': imports,
        'wrong.mts': wrong,
      };
      // The old compiler takes seconds for what the new one does at once; the types of both formats are the same text.
      if (compiler === 'typescript-native') files['all.cts'] = imports;
      const errors = await typeCheck(compiler, files);
      expect(errors.map((line) => line.slice(0, line.indexOf(',')))).toEqual(['wrong.mts(2', 'wrong.mts(3']);
    },
  );

  test.each(libraries)('%s has nothing for publint and attw to find', async (name) => {
    expect(
      await findProblems({ dist: join(folder, name), tarball: tarballs[name] ?? '', isCommand: false }),
    ).toEqual([]);
  });

  test.each(libraries)(
    '%s exports what its committed report says (npm run generate renews it)',
    async (name) => {
      const report = await reportApi(join(root, 'packages', name), join(folder, name));
      expect(report).toBe(await readFile(apiReportOf(name), 'utf8'));
    },
  );

  test.each(libraries)('%s ships its licence and README and no source or test', async (name) => {
    const installed = join(projectOf('module'), 'node_modules/@headwater', name);
    expect(existsSync(join(installed, 'LICENSE')) && existsSync(join(installed, 'README.md'))).toBe(true);
    const { stdout } = await run('tar', ['-tzf', tarballs[name] ?? '']);
    expect(stdout.split('\n').filter((path) => /\.test\.|(?<!\.d)\.ts$|tsconfig/.test(path))).toEqual([]);
  });

  test('the SDK brings no dependency, and runs where there is no Node', async () => {
    const installed = join(projectOf('module'), 'node_modules/@headwater/sdk');
    expect(JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')).dependencies).toBeUndefined();
    for (const file of ['index.js', 'webhooks/index.js']) {
      const code = await readFile(join(installed, 'esm', file), 'utf8');
      expect(code).not.toMatch(/from ["'](?![./])|\b(process|Buffer|require|__dirname)\b\s*[.(]/);
    }
  });
});
