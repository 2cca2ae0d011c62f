import { spawn } from 'node:child_process';

/** `npm run check`: everything a reviewer should not have to say. All steps run; the failing ones are shown. */
const node = process.execPath;
const steps: [title: string, args: string[]][] = [
  ['format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check']],
  ['types', ['node_modules/turbo/bin/turbo', 'run', 'typecheck', '--output-logs=errors-only']],
  ['types of scripts', ['node_modules/typescript-native/bin/tsc', '-p', 'scripts']],
  [
    'boundaries',
    [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      'packages',
      'apps',
      'examples',
      '--include-only',
      '^(packages|apps|examples)/',
    ],
  ],
  ['unused code', ['node_modules/knip/bin/knip.js']],
  [
    'OpenAPI by Redocly',
    ['node_modules/@redocly/cli/bin/cli.js', 'lint', 'packages/sdk/openapi.json', '--format=stylish'],
  ],
  [
    'OpenAPI by Spectral',
    [
      'node_modules/@stoplight/spectral-cli/dist/index.js',
      'lint',
      'packages/sdk/openapi.json',
      '--fail-severity=hint',
    ],
  ],
  ['locales', ['apps/marketplace/scripts/check-locales.ts']],
];

/** No step asks anything of the network. */
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

function run([title, args]: (typeof steps)[number]): Promise<boolean> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(node, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...quiet, FORCE_COLOR: '0' },
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('exit', (code) => {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      process.stdout.write(
        `${code === 0 ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)\n${code === 0 ? '' : `${output}\n`}`,
      );
      resolve(code === 0);
    });
  });
}

let good = true;
for (const step of steps) good = (await run(step)) && good;
process.exit(good ? 0 : 1);
