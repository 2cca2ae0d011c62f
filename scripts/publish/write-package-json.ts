import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { entryName, type Publishable } from './read-package.ts';

const kept = [
  'name',
  'version',
  'description',
  'keywords',
  'license',
  'author',
  'homepage',
  'repository',
  'bugs',
  'type',
  'engines',
];

/** Writes `dist/package.json`, which names the built files where the workspace's own names its sources. */
export async function writePackageJson(target: Publishable): Promise<void> {
  const { dir, dist, json, isCommand } = target;
  const published: Record<string, unknown> = Object.fromEntries(
    kept.filter((field) => json[field]).map((field) => [field, json[field]]),
  );
  published.engines ??= { node: '>=20.19' };
  published.repository ??= repositoryOf(dir);
  if (json.publishConfig) {
    const { directory: _, ...publishConfig } = json.publishConfig;
    published.publishConfig = publishConfig;
  }
  if (json.bin) published.bin = await publishBin(target);
  if (!isCommand) Object.assign(published, { sideEffects: false }, await publishExports(target));
  for (const field of ['dependencies', 'peerDependencies', 'optionalDependencies'] as const) {
    const ranges = json[field];
    if (ranges) published[field] = await resolveRanges(target, ranges);
  }
  await writeFile(join(dist, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
}

/** Provenance wants the repository that the release was built from; only the build service knows it. */
function repositoryOf(dir: string): object | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
  if (!server || !name) return undefined;
  return { type: 'git', url: `git+${server}/${name}.git`, directory: `packages/${basename(dir)}` };
}

async function publishBin({ dir, dist, json }: Publishable): Promise<Record<string, string>> {
  const bin: Record<string, string> = {};
  for (const [name, source] of Object.entries(json.bin ?? {})) {
    const file = `esm/${entryName(dir, source)}.js`;
    const path = join(dist, file);
    const code = await readFile(path, 'utf8');
    if (!code.startsWith('#!')) await writeFile(path, `#!/usr/bin/env node\n${code}`);
    await chmod(path, 0o755);
    bin[name] = file;
  }
  return bin;
}

async function publishExports(target: Publishable): Promise<Record<string, unknown>> {
  const { dir, dist, json } = target;
  await mkdir(join(dist, 'cjs'), { recursive: true });
  await writeFile(join(dist, 'cjs/package.json'), '{ "type": "commonjs" }\n');
  const exports: Record<string, unknown> = {};
  for (const [key, source] of Object.entries(json.exports ?? {})) {
    exports[key] = source.endsWith('.ts') ? conditions(entryName(dir, source)) : source;
    if (!source.endsWith('.ts')) await cp(join(dir, source), join(dist, source));
    else if (key !== '.') await writeOldResolver(dist, { key, entry: entryName(dir, source) });
  }
  exports['./package.json'] = './package.json';
  return { main: './cjs/index.js', module: './esm/index.js', types: './cjs/index.d.ts', exports };
}

function conditions(entry: string): object {
  const of = (folder: string) => ({ types: `./${folder}/${entry}.d.ts`, default: `./${folder}/${entry}.js` });
  return { import: of('esm'), require: of('cjs') };
}

/** For resolvers that do not read `exports`, such as TypeScript's `node10`: a folder of the subpath's name. */
async function writeOldResolver(dist: string, { key, entry }: { key: string; entry: string }): Promise<void> {
  const path = join(dist, key, 'package.json');
  const up = '../'.repeat(key.split('/').length - 1);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(
    path,
    `${JSON.stringify({ main: `${up}cjs/${entry}.js`, types: `${up}cjs/${entry}.d.ts` }, null, 2)}\n`,
  );
}

/** Our own packages are released together: a dependency on one is on exactly its version of now. */
async function resolveRanges(
  { root }: Publishable,
  ranges: Record<string, string>,
): Promise<Record<string, string>> {
  const resolved: Record<string, string> = {};
  for (const [name, range] of Object.entries(ranges)) {
    const own = name.match(/^@headwater\/([\w-]+)$/)?.[1];
    const source = own && JSON.parse(await readFile(join(root, 'packages', own, 'package.json'), 'utf8'));
    if (source?.private)
      throw new Error(`${name} is private and cannot be a dependency of a published package`);
    resolved[name] = source ? source.version : range;
  }
  return resolved;
}
