import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compile } from '@inlang/paraglide-js';
import { readMessages } from './read-messages.ts';

const root = path.resolve(import.meta.dirname, '..');
const generated = path.join(root, 'src/generated');
const outdir = path.join(generated, 'paraglide');

/** Each area has its own file, so that authors do not meet; its name becomes the prefix of its keys. */
async function mergeAreas(): Promise<void> {
  await mkdir(path.join(generated, 'messages'), { recursive: true });
  for (const locale of ['en', 'zh-CN']) {
    const messages = await readMessages(path.join(root, 'src/locales', locale));
    const merged = Object.fromEntries([...messages].map(([key, { source }]) => [key, source]));
    await writeFile(path.join(generated, 'messages', `${locale}.json`), JSON.stringify(merged));
  }
}

/** Paraglide's runtime finds the locale in eight ways; we have one, and formatters worth keeping between calls. */
async function replaceRuntime(): Promise<void> {
  await writeFile(
    path.join(outdir, 'runtime.js'),
    `export { getLocale } from '../../lib/locale/current.ts';\nexport const experimentalStaticLocale = undefined;\n`,
  );
  await writeFile(
    path.join(outdir, 'registry.js'),
    `export { datetime, number, plural, relativetime } from '../../lib/locale/message-formats.ts';\n`,
  );
  await rm(path.join(outdir, 'server.js'), { force: true });
}

/** One declaration file: exact parameters, and the type checker does not read a file for each message. */
async function writeTypes(): Promise<void> {
  const messages = await readMessages(path.join(root, 'src/locales/en'));
  const lines = [...messages].map(([key, { parameters }]) => {
    const inputs = parameters.map((name) => `${name}: string | number`).join('; ');
    return `  readonly ${key}: (${inputs ? `inputs: { ${inputs} }` : ''}) => string;`;
  });
  await writeFile(path.join(outdir, 'messages.d.ts'), `export declare const m: {\n${lines.join('\n')}\n};\n`);
}

await mergeAreas();
await compile({
  project: path.join(root, 'project.inlang'),
  outdir,
  strategy: ['baseLocale'],
  emitReadme: false,
});
await replaceRuntime();
await writeTypes();
const files = await readdir(path.join(outdir, 'messages'));
const settings = JSON.parse(await readFile(path.join(root, 'project.inlang/settings.json'), 'utf8')) as {
  locales: string[];
};
console.log(`messages: ${files.length - 2} keys in ${settings.locales.join(', ')}`);
