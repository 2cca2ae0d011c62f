import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { measureBytes, sizeBars } from '../packages/sdk/scripts/size.ts';
import { makeMutations } from '../packages/sdk/tests/mutate-delivery.ts';
import { findProblems, published } from '../scripts/publish/check.ts';
import { pack } from '../scripts/publish/pack.ts';
import { installBuilt } from './sdk/install-built.ts';
import { measureCommand, measureImport, type Spent } from './sdk/measure-command.ts';
import { measureCompiler } from './sdk/measure-compiler.ts';

/**
 * `npm run bench:sdk`: what the published packages weigh and cost, every figure beside its bar. Times are medians; `~`
 * marks one that misses its bar by the clock and meets it by processor time, as happens on a busy machine.
 */
let isAllGood = true;

function print(name: string, figure: string, verdict?: { bar: string; isGood: boolean | 'busy' }): void {
  isAllGood &&= verdict?.isGood !== false;
  const mark = verdict?.isGood === 'busy' ? '~' : verdict?.isGood === false ? '✗' : ' ';
  console.log(
    mark,
    name.padEnd(44),
    figure.padStart(28),
    '  ',
    verdict ? `≤ ${verdict.bar}` : 'for comparison',
  );
}

function printTime(name: string, { wallMs, cpuMs }: Spent, bar?: number): void {
  const isGood = !bar || wallMs <= bar || (cpuMs <= bar && 'busy');
  const figure = `${wallMs.toFixed(1)} ms (cpu ${cpuMs.toFixed(1)})`;
  print(name, figure, bar ? { bar: `${bar} ms`, isGood } : undefined);
}

async function sizes(): Promise<void> {
  for (const { name, code, bar } of sizeBars) {
    const bytes = await measureBytes(code);
    print(`${name}, min + brotli`, `${bytes} B`, { bar: `${bar} B`, isGood: bytes <= bar });
  }
  const other = await measureBytes("export { Webhook } from 'standardwebhooks';");
  print('standardwebhooks alone, min + brotli', `${other} B`);
}

const use = `import { createClient } from '@headwater/sdk';
import { handleWebhook, verifyWebhook } from '@headwater/sdk/webhooks';
const client = createClient({ baseUrl: 'https://partners.example.com' });
for await (const { id } of client.listings.list({ limit: 10 })) console.log(id);
handleWebhook(await verifyWebhook('whsec_', { headers: {}, body: '' }), { fallback: ({ type }) => console.log(type) });
`;

function types(project: string): void {
  for (const [title, compiler] of [
    ['TypeScript 5.9', 'typescript'],
    ['TypeScript 7', 'typescript-native'],
  ] as const) {
    const { seconds, cpuSeconds, megabytes } = measureCompiler({ project, compiler, code: use });
    const isNative = compiler === 'typescript-native';
    const isGood = megabytes <= 25 && (seconds <= 0.3 || (!isNative && cpuSeconds <= 0.3 && 'busy'));
    const cpu = isNative ? '' : ` (cpu ${cpuSeconds.toFixed(2)})`;
    const figure = `${seconds.toFixed(2)} s${cpu}, ${megabytes.toFixed(1)} MB`;
    print(`${title} over an empty file`, figure, { bar: '0.3 s, 25 MB', isGood });
  }
}

function commands(project: string, cli: string): void {
  const main = join(cli, 'esm/main.js');
  const manifest = join(import.meta.dirname, '../packages/cli/test/fixtures/ledger-sync.yaml');
  printTime('headwater --version', measureCommand(project, [main, '--version']), 110);
  printTime('headwater --help', measureCommand(project, [main, '--help']), 150);
  const validate = [main, 'validate', '--offline', '--fail-on', 'error', '--file', manifest];
  printTime('headwater validate --offline', measureCommand(project, validate), 400);
  printTime('bare node', measureCommand(project, ['bare.mjs']));
}

async function packages(project: string, distOf: (name: string) => string): Promise<void> {
  for (const [name, bar] of [
    ['sdk', 0],
    ['cli', 8],
  ] as const) {
    const { dependencies = {} } = JSON.parse(await readFile(join(distOf(name), 'package.json'), 'utf8'));
    const count = Object.keys(dependencies).length;
    print(`${name}: runtime dependencies`, String(count), { bar: String(bar), isGood: count <= bar });
  }
  const folder = join(project, 'tarballs');
  await mkdir(folder, { recursive: true });
  for (const name of published) {
    const tarball = await pack(distOf(name), folder);
    const problems = await findProblems({ dist: distOf(name), tarball, isCommand: name === 'cli' });
    print(`${name}: findings of publint and attw`, String(problems.length), {
      bar: '0',
      isGood: !problems.length,
    });
  }
}

async function mutations(): Promise<void> {
  const { mutate, isAccepted } = makeMutations();
  const verdicts = await Promise.all(mutate(10_000).map(isAccepted));
  const accepted = verdicts.filter(Boolean).length;
  print('mutated deliveries accepted, of 10,000', String(accepted), { bar: '0', isGood: accepted === 0 });
}

const { project, distOf } = await installBuilt();
console.log(' ', 'figure'.padEnd(44), 'measured'.padStart(28), '  ', 'bar');
await sizes();
printTime('import @headwater/sdk over bare node', measureImport(project, '@headwater/sdk'), 25);
printTime('import @headwater/sdk/webhooks', measureImport(project, '@headwater/sdk/webhooks'), 25);
printTime('import standardwebhooks', measureImport(project, 'standardwebhooks'));
types(project);
commands(project, distOf('cli'));
await packages(project, distOf);
await mutations();
await rm(project, { recursive: true });
process.exit(isAllGood ? 0 : 1);
