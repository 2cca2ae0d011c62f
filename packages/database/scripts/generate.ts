import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = new URL('../', import.meta.url);
const stamp = new URL('src/generated/.schema-hash', root);

/** Everything the generated client depends on, so that an unchanged schema costs a few milliseconds. */
async function hashOfInputs(): Promise<string> {
  const schema = new URL('prisma/schema/', root);
  const names = (await readdir(schema)).filter((name) => name.endsWith('.prisma')).sort();
  const files = [...names.map((name) => new URL(name, schema)), new URL('prisma.config.ts', root)];
  files.push(new URL(import.meta.resolve('prisma/package.json')));
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.href.slice(root.href.length)).update(await readFile(file));
  return hash.digest('hex');
}

async function main(): Promise<void> {
  const wanted = await hashOfInputs();
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  const cli = fileURLToPath(new URL('build/index.js', import.meta.resolve('prisma/package.json')));
  await promisify(execFile)(process.execPath, [cli, 'generate', '--no-hints'], {
    cwd: fileURLToPath(root),
    env: {
      ...process.env,
      // Prisma downloads a schema engine unless it is told of one; generating never runs it.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  await writeFile(stamp, wanted);
  console.log('Generated the database client');
}

await main();
