import { execFile } from 'node:child_process';
import { cp, glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Publishable } from './read-package.ts';

/** Writes the types of a library beside both its formats; the same text is right for each. */
export async function writeDeclarations({ dir, dist, root, entries, isCommand }: Publishable): Promise<void> {
  if (isCommand) return;
  const config = join(dist, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rewriteRelativeImportExtensions: true,
    typeRoots: [join(root, 'node_modules/@types')],
    rootDir: join(dir, 'src'),
    outDir: join(dist, 'esm'),
  };
  const files = entries.map((entry) => join(dir, 'src', `${entry}.ts`));
  await writeFile(
    config,
    JSON.stringify({ extends: join(dir, 'tsconfig.json'), compilerOptions, files, include: [] }),
  );
  await runCompiler(root, config);
  await rm(config);
  for await (const name of glob('**/*.d.ts', { cwd: join(dist, 'esm') })) {
    const path = join(dist, 'esm', name);
    await writeFile(path, rewriteExtensions(await readFile(path, 'utf8')));
    await cp(path, join(dist, 'cjs', name));
  }
}

async function runCompiler(root: string, config: string): Promise<void> {
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', config]).catch(
    (error: { stdout?: string }) => {
      throw new Error(`The types cannot be made:\n${error.stdout}`);
    },
  );
}

/** Compilers keep `.ts` in the imports of declarations, and consumers cannot resolve it. */
function rewriteExtensions(text: string): string {
  return text.replace(/((?:from|import)\s*\(?\s*["']\.{1,2}\/[^"']*)\.ts(["'])/g, '$1.js$2');
}
