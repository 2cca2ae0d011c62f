import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { findLocaleFaults } from './find-locale-faults.ts';
import { readMessages } from './read-messages.ts';

const root = path.resolve(import.meta.dirname, '../src');

async function sources(): Promise<string> {
  const files = await readdir(root, { recursive: true });
  const wanted = files.filter((file) => /\.tsx?$/.test(file) && !file.startsWith('generated'));
  return (await Promise.all(wanted.map((file) => readFile(path.join(root, file), 'utf8')))).join('\n');
}

const faults = findLocaleFaults({
  en: await readMessages(path.join(root, 'locales/en')),
  'zh-CN': await readMessages(path.join(root, 'locales/zh-CN')),
  source: await sources(),
});
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'locales agree' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
