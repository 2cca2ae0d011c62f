import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const run = promisify(execFile);
const folder = new URL('../', import.meta.url);
const workflow = await readFile(new URL('.github/workflows/publish.yml', folder), 'utf8');
const script = await readFile(new URL('publish.sh', folder), 'utf8');

const manifest = createRequire(import.meta.url).resolve('headwater/package.json');
const main = manifest.replace(/package\.json$/, JSON.parse(await readFile(manifest, 'utf8')).bin.headwater);

interface Workflow {
  jobs: Record<string, { steps: { run?: string; env?: Record<string, string>; if?: string }[] }>;
}

test('the workflow is YAML, and the key is only there where something is pushed', () => {
  const { jobs } = parse(workflow) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const withKey = steps.filter(({ env }) => env && 'HEADWATER_API_KEY' in env);
  expect(withKey.map((step) => [step.run, step.if])).toEqual([
    ['./publish.sh', "github.event_name == 'push'"],
  ]);
});

const calls = [...`${workflow}\n${script}`.matchAll(/npx headwater (.+)/g)].map((match) => match[1] ?? '');

test.each(calls)('headwater %s has these flags', async (call) => {
  const [command = ''] = call.split(' ');
  const { stdout } = await run(process.execPath, [main, command, '--help']);
  const flags = call.match(/--[a-z-]+/g) ?? [];
  expect(flags.length).toBeGreaterThan(0);
  for (const flag of flags) expect(stdout).toContain(flag);
});

test('validate, push and submit are all there', () => {
  expect(calls.map((call) => call.split(' ')[0])).toEqual(['validate', 'push', 'submit']);
});
