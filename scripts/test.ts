import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** `npm test`: everything, real browser included, with nothing running beforehand. Ends with one line of counts. */
const reports = 'node_modules/.cache/headwater/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

function run(title: string, args: string[], env: Record<string, string> = {}): boolean {
  process.stdout.write(`\n── ${title}\n`);
  return (
    spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
  );
}

const turbo = 'node_modules/turbo/bin/turbo';
if (!run('Build', [turbo, 'run', 'build', '--output-logs=errors-only'])) process.exit(1);

const unit = `${reports}/vitest.json`;
const browser = `${reports}/playwright.json`;
const results = [
  run('Domain, database, API and command line', [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unit}`,
  ]),
  run(
    'Journeys in a real browser',
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '-c',
      'apps/marketplace/playwright.config.ts',
      // Pictures want untouched data, which the journeys change: `npm run visual` compares them by itself.
      '--project=journeys',
    ],
    {
      PLAYWRIGHT_JSON_OUTPUT_FILE: `${process.cwd()}/${browser}`,
    },
  ),
];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

function vitestCounts(): Counts {
  const report = read(unit) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numFailedTestSuites: number;
  };
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, results[0] ? 0 : 1),
    skipped: report.numPendingTests,
  };
}

function playwrightCounts(): Counts {
  const { stats } = read(browser) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return {
    passed: stats.expected + stats.flaky,
    failed: Math.max(stats.unexpected, results[1] ? 0 : 1),
    skipped: stats.skipped,
  };
}

function counted(counts: () => Counts): Counts {
  try {
    return counts();
  } catch {
    // The runner ended before it could report: that is a failure, not nothing.
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const all = [counted(vitestCounts), counted(playwrightCounts)];
const sum = (key: keyof Counts) => all.reduce((total, one) => total + one[key], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n`);
process.exit(results.every(Boolean) && sum('failed') === 0 ? 0 : 1);
