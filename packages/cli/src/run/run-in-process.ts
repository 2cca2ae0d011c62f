import { setTimeout } from 'node:timers/promises';
import { runCli } from './run-cli.ts';

const maxStdinBytes = 1024 * 1024;

/** Runs the command line of this process and answers with its exit code. */
export function runInProcess(version: string): Promise<number> {
  const interrupt = new AbortController();
  // The first Ctrl-C lets the command end cleanly, the second one ends the process.
  process.once('SIGINT', () => interrupt.abort());
  process.stdout.on('error', endQuietlyOnClosedPipe);
  process.stderr.on('error', endQuietlyOnClosedPipe);
  return runCli({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    version,
    stdout: streamOf(process.stdout),
    stderr: streamOf(process.stderr),
    stdin: { isTTY: process.stdin.isTTY === true, text: readStdin },
    keyring: async () => (await import('../credentials/keyring.ts')).loadKeyring(),
    now: () => new Date(),
    pause: (ms) => setTimeout(ms, undefined, { signal: interrupt.signal }),
    signal: interrupt.signal,
  });
}

const streamOf = (stream: NodeJS.WriteStream) => ({
  write: (text: string) => void stream.write(text),
  isTTY: stream.isTTY === true,
});

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    const part = Buffer.from(chunk as Uint8Array);
    bytes += part.length;
    if (bytes > maxStdinBytes) break;
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}

// `headwater versions | head -1` closes the pipe early; that is no failure.
function endQuietlyOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
