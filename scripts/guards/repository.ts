import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');
export const readJson = (path: string) => JSON.parse(read(path));

const binary = /\.(?:png|jpe?g|webp|ico|woff2?|pdf|gz|tgz)$/;

/** What git keeps or would keep: new files are guarded before they are committed. */
function gitFiles(): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const list = execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  return list.split('\0').filter((path) => path && existsSync(join(root, path)));
}

export const textFiles = (): string[] => gitFiles().filter((path) => !binary.test(path));
