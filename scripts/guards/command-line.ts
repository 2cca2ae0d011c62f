import { runCli } from '../../packages/cli/src/run/run-cli.ts';

const help = new Map<string, Promise<string | null>>();

/** The help of a command of `headwater`; null when there is no such command. */
function helpOf(words: string): Promise<string | null> {
  const known = help.get(words) ?? askForHelp(words.split(' '));
  help.set(words, known);
  return known;
}

async function askForHelp(words: string[]): Promise<string | null> {
  let text = '';
  const stream = {
    isTTY: false,
    write(part: string) {
      text += part;
    },
  };
  const code = await runCli({
    argv: [...words, '--help'],
    env: {},
    cwd: '.',
    version: '0.0.0',
    stdout: stream,
    stderr: { write: () => undefined, isTTY: false },
    stdin: { isTTY: false, text: async () => '' },
    now: () => new Date(),
    pause: async () => undefined,
    signal: new AbortController().signal,
  });
  return code === 0 ? text : null;
}

/** What is wrong with `push --dry-run` and the like, as a document writes it; null when nothing is. */
export async function faultOf(call: string): Promise<string | null> {
  const words = call.trim().split(/\s+/);
  const command = words[0] === 'leads' ? words.slice(0, 2).join(' ') : (words[0] ?? '');
  const text = await helpOf(command);
  if (text === null) return `there is no command ${command}`;
  const flags = words.flatMap((word) => /^(--[a-z-]+)/.exec(word)?.slice(1) ?? []);
  const unknown = flags.find((flag) => !text.includes(flag));
  return unknown ? `${command} has no flag ${unknown}` : null;
}
