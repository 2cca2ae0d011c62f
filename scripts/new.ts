import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { areaFiles } from './new/area.ts';
import { useCaseFiles } from './new/use-case.ts';

const usage = `npm run new -- command AREA VERB-NOUN   a write, e.g. command review snooze-case
npm run new -- query AREA VERB-NOUN     a read, e.g. query review list-snoozed
npm run new -- area NAME                the folders of a new area`;

const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export interface Scaffold {
  /** path → content */
  files: Record<string, string>;
  /** What a person does next. */
  next: string[];
}

function scaffold([what, area = '', name = '']: string[]): Scaffold | null {
  if (!kebab.test(area)) return null;
  if (what === 'area') return areaFiles(area);
  if ((what !== 'command' && what !== 'query') || !/^[a-z]+-[a-z0-9-]+$/.test(name)) return null;
  if (!existsSync(`packages/core/src/${area}`))
    throw new Error(`There is no area ${area}; npm run new -- area ${area}`);
  return useCaseFiles({ kind: what, area, name });
}

try {
  const made = scaffold(process.argv.slice(2));
  if (!made) throw new Error(usage);
  const taken = Object.keys(made.files).find((path) => existsSync(path));
  if (taken) throw new Error(`${taken} is there already; nothing was written.`);
  for (const [path, text] of Object.entries(made.files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    process.stdout.write(`wrote ${path}\n`);
  }
  process.stdout.write(`\nNext:\n${made.next.map((step) => `- ${step}`).join('\n')}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(2);
}
