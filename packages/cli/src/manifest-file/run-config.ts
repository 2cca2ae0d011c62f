import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Io } from '../run/io.ts';

interface Config {
  path: string;
  shown: string;
  env: Io['env'];
  signal: AbortSignal;
}

const timeoutMs = 20_000;
// The result goes through a pipe of its own, so that what the file prints is not taken for it.
const program = `
import { writeFileSync } from 'node:fs';
const module = await import(process.env.HEADWATER_CONFIG_URL);
const value = typeof module.default === 'function' ? await module.default() : module.default;
writeFileSync(3, JSON.stringify(value) ?? '');
`;

/** Runs a headwater.config.ts in a process without our API key and gives back what it exports. */
export async function runConfig(config: Config): Promise<unknown> {
  if (!config.path.endsWith('js') && !process.features.typescript) throw unsupported(config);
  const { HEADWATER_API_KEY: _secret, ...env } = config.env;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...env, HEADWATER_CONFIG_URL: pathToFileURL(config.path).href },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    signal: AbortSignal.any([config.signal, AbortSignal.timeout(timeoutMs)]),
  });
  const [output, talk, code] = await Promise.all([
    text(child.stdio[3] as NodeJS.ReadableStream & AsyncIterable<Buffer>),
    text(child.stderr as NodeJS.ReadableStream & AsyncIterable<Buffer>),
    new Promise<number | null>((done) => child.once('close', done).once('error', () => done(null))),
  ]);
  if (code !== 0) throw failed(config, lastLines(talk));
  if (output === '') throw failed(config, 'export default defineManifest({ … })');
  return JSON.parse(output) as unknown;
}

function unsupported({ shown }: Config): AbortError {
  return new AbortError({
    code: 'typescript_unsupported',
    exitCode: exitCodes.usage,
    what: (m) => m.failures.noTypeScript(shown, process.version),
    why: (m) => m.failures.whyNoTypeScript,
    next: [(m) => m.failures.useNewerNode],
  });
}

function failed({ shown }: Config, why: string): AbortError {
  return new AbortError({
    code: 'config_failed',
    exitCode: exitCodes.manifestInvalid,
    what: (m) => m.failures.configFailed(shown),
    where: { file: shown },
    why: () => why,
  });
}

const lastLines = (talk: string) => talk.trim().split('\n').slice(0, 12).join('\n');
