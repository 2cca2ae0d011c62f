import { spawnSync } from 'node:child_process';
import { enableCompileCache } from 'node:module';
import { isStale } from './stale.ts';

/** `npm start`: builds what is missing and says so, then runs the product on one port. */
function step(what: string, args: string[]): void {
  if (what) process.stdout.write(`${what}\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  process.exit(status ?? 1);
}

const pages = [
  'apps/marketplace/src',
  'apps/marketplace/vite.config.ts',
  'packages/domain/src',
  'packages/manifest/src',
];
if (isStale('packages/database/src/generated/.schema-hash', ['packages/database/prisma/schema']))
  step('', ['packages/database/scripts/generate.ts']);
if (isStale('apps/marketplace/build/server/index.js', pages)) {
  const task = ['run', 'build', '--filter=@headwater/marketplace'];
  step('Building the pages (about 15 s, once) …', ['node_modules/turbo/bin/turbo', ...task]);
}

// Stripping types from our sources takes most of a start; the second one finds them stripped.
enableCompileCache('node_modules/.cache/headwater/compiled');
// Prisma asks its connection for two things at once inside a transaction, and pg warns of that at every start.
Object.assign(process, { noDeprecation: true });
// In this process, so that nothing is left running when it is killed.
await import('../apps/api/src/main.ts');
