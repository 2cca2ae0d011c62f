import { createHmac, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { credentialsPath } from '../credentials/credentials-file.ts';
import { AbortError } from '../failures/abort-error.ts';
import { manifestNames } from '../manifest-file/find-manifest.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Io } from '../run/io.ts';

export interface LocalSecret {
  secret: string;
  /** Made here for this project, so it may be shown; one that was given is not repeated. */
  ours: boolean;
}

/**
 * What signs events on this machine: the given secret, else one that stays the same for the project. It is made from a
 * seed that only the user may read, so it needs no server, and `listen` and `trigger` sign alike.
 */
export async function localSecret(io: Io, given: string | undefined): Promise<LocalSecret> {
  if (given !== undefined) return { secret: checked(given.trim()), ours: false };
  const seed = await readSeed(join(dirname(credentialsPath(io.env)), 'webhook-seed'));
  const key = createHmac('sha256', seed).update(projectFolder(io.cwd)).digest('base64');
  return { secret: `whsec_${key}`, ours: true };
}

function checked(secret: string): string {
  const text = secret.startsWith('whsec_') ? secret.slice('whsec_'.length) : '';
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') === text && bytes.length >= 24 && bytes.length <= 64) return secret;
  throw new AbortError({
    code: 'usage',
    exitCode: exitCodes.usage,
    what: (m) => m.webhooks.badSecret,
    why: (m) => m.webhooks.whyBadSecret,
  });
}

/** Made once; of two commands that start at the same moment, one makes it and the other reads it. */
async function readSeed(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    const file = await open(path, 'wx', 0o600);
    const seed = randomBytes(32).toString('base64');
    await file.writeFile(seed);
    await file.close();
    return seed;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readFile(path, 'utf8');
  }
}

const marks = [...manifestNames, 'package.json'];

/** The nearest folder upwards that looks like a project, so that the secret is the same in all of it. */
function projectFolder(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (marks.some((name) => existsSync(join(folder, name)))) return folder;
    if (folder === dirname(folder)) return cwd;
  }
}
