import { runCli } from '../../packages/cli/src/run/run-cli.ts';

const known = new Map<string, Promise<string | null>>();

/** The help of a command of `headwater`; null when there is no such command. The root has the name ''. */
export function commandHelp(command: string, locale = 'en'): Promise<string | null> {
  const key = `${locale} ${command}`;
  const help = known.get(key) ?? askForHelp(command.split(' ').filter(Boolean), locale);
  known.set(key, help);
  return help;
}

/** `login`, `leads accept` and the like, in the order of the help. */
export async function listCommands(group = ''): Promise<string[]> {
  const help = (await commandHelp(group)) ?? '';
  const names = [
    ...help
      .split(/^COMMANDS$/m)
      .slice(1)
      .join('')
      .matchAll(/^ {2}([a-z-]+) /gm),
  ];
  if (!names.length) return [group];
  const inner = names.map(([, name = '']) => listCommands(`${group} ${name}`.trim()));
  return (await Promise.all(inner)).flat();
}

async function askForHelp(words: string[], locale: string): Promise<string | null> {
  let text = '';
  const stream = {
    isTTY: false,
    write(part: string) {
      text += part;
    },
  };
  const code = await runCli({
    argv: [...words, '--help'],
    env: { HEADWATER_LOCALE: locale },
    cwd: '.',
    version: '0.0.0',
    stdout: stream,
    stderr: { write: () => undefined, isTTY: false },
    stdin: { isTTY: false, text: async () => '' },
    now: () => new Date(),
    keyring: async () => null,
    pause: async () => undefined,
    signal: new AbortController().signal,
  });
  return code === 0 ? text : null;
}
