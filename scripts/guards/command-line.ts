import { commandHelp, listCommands } from '../docs/command-help.ts';

/** What is wrong with `push --dry-run` and the like, as a document writes it; null when nothing is. */
export async function faultOf(call: string): Promise<string | null> {
  const words = call.trim().split(/\s+/);
  const commands = await listCommands();
  const command = commands.find((one) => `${words.join(' ')} `.startsWith(`${one} `)) ?? words[0] ?? '';
  const text = await commandHelp(command);
  if (text === null) return `there is no command ${command}`;
  const flags = words.flatMap((word) => /^(--[a-z-]+)/.exec(word)?.slice(1) ?? []);
  const unknown = flags.find((flag) => !text.includes(flag));
  return unknown ? `${command} has no flag ${unknown}` : null;
}
