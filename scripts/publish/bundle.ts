import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Publishable } from './read-package.ts';

/** Bundles the entries into `dist/esm` and, for a library, `dist/cjs`; our own dependencies stay imports. */
export async function bundle(target: Publishable): Promise<void> {
  const { dir, dist, json, entries, isCommand } = target;
  const declared = Object.keys({
    ...json.dependencies,
    ...json.peerDependencies,
    ...json.optionalDependencies,
  });
  const build = await rolldown({
    cwd: dir,
    input: Object.fromEntries(entries.map((entry) => [entry, join(dir, 'src', `${entry}.ts`)])),
    platform: isCommand ? 'node' : 'neutral',
    transform: { target: 'node20.19' },
    external: (id) => {
      if (/^[./]|^\0/.test(id)) return false;
      const name = id
        .split('/')
        .slice(0, id.startsWith('@') ? 2 : 1)
        .join('/');
      if (!isBuiltin(id) && !declared.includes(name))
        throw new Error(`${json.name} imports ${id}, which it does not depend on`);
      return true;
    },
  });
  const common = {
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    comments: { jsdoc: false },
  };
  await build.write({ ...common, dir: join(dist, 'esm'), format: 'esm' });
  if (!isCommand) await build.write({ ...common, dir: join(dist, 'cjs'), format: 'cjs', exports: 'named' });
  await build.close();
}
