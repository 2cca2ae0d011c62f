import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EdgeRuntime } from 'edge-runtime';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../../../scripts/publish/bundle.ts';
import { readPackage } from '../../../../scripts/publish/read-package.ts';
import { writePackageJson } from '../../../../scripts/publish/write-package-json.ts';
import { installRuntime } from './install-runtime.ts';
import { expectedSights, signDeliveries, startSmokeServer } from './smoke-server.ts';

let project = '';

const loaders = {
  'esm.mjs': `
    import * as sdk from '@headwater/sdk';
    import * as webhooks from '@headwater/sdk/webhooks';
    import { smoke } from './smoke.mjs';
    console.log(JSON.stringify(await smoke({ sdk, webhooks, ...JSON.parse(process.argv[2]) })));
    process.exit();`,
  'cjs.cjs': `
    const sdk = require('@headwater/sdk');
    const webhooks = require('@headwater/sdk/webhooks');
    import('./smoke.mjs')
      .then(({ smoke }) => smoke({ sdk, webhooks, ...JSON.parse(process.argv[2]) }))
      .then((sights) => console.log(JSON.stringify(sights)))
      .finally(() => process.exit());`,
  'edge.mjs': `
    import * as sdk from '@headwater/sdk';
    import * as webhooks from '@headwater/sdk/webhooks';
    import { smoke } from './smoke.mjs';
    globalThis.sights = smoke({ sdk, webhooks, ...globalThis.given });`,
};

/** An empty project with the package as it is published, and the smoke test without its types. */
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'headwater-runtimes-'));
  const dist = join(project, 'node_modules/@headwater/sdk');
  await mkdir(dist, { recursive: true });
  const target = await readPackage(join(import.meta.dirname, '../..'), dist);
  await bundle(target);
  await writePackageJson(target);
  const source = await readFile(join(import.meta.dirname, 'smoke.ts'), 'utf8');
  await writeFile(join(project, 'smoke.mjs'), stripTypeScriptTypes(source));
  for (const [name, code] of Object.entries(loaders)) await writeFile(join(project, name), code);
});

afterAll(() => rm(project, { recursive: true, force: true }));

const give = async () => ({ baseUrl: await startSmokeServer(), deliveries: signDeliveries() });

async function runSmoke(executable: string, loader: string): Promise<unknown> {
  const args = [loader, JSON.stringify(await give())];
  return JSON.parse((await promisify(execFile)(executable, args, { cwd: project })).stdout);
}

describe.each(['esm.mjs', 'cjs.cjs'])('the built package as %s', (loader) => {
  test('works on the Node that runs this', async () => {
    expect(await runSmoke(process.execPath, loader)).toEqual(expectedSights);
  });

  test.for(['20.19.5', '22.18.0'])('works on Node %s', { timeout: 120_000 }, async (version, { skip }) => {
    skip(process.platform !== 'linux' || process.arch !== 'x64', 'these runtimes come for Linux on x64 only');
    expect(await runSmoke(await installRuntime(version), loader)).toEqual(expectedSights);
  });
});

test('the built package works in an edge runtime, where there is no Node', async () => {
  const build = await rolldown({ cwd: project, input: 'edge.mjs', platform: 'neutral' });
  const { output } = await build.generate({ format: 'iife' });
  await build.close();
  const given = await give();
  const runtime = new EdgeRuntime({ extend: (context) => Object.assign(context, { given }) });
  runtime.evaluate(output[0].code);
  expect(runtime.evaluate('typeof process')).toBe('undefined');
  // Through JSON, because the objects of the runtime are of another realm.
  expect(JSON.parse(JSON.stringify(await runtime.evaluate('sights')))).toEqual(expectedSights);
});
