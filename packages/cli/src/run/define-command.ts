import { buildCommand, type Command, type CommandContext } from '@stricli/core';
import type { Messages } from '../messages/index.ts';
import { type Format, formats, isOn, locales } from './early-settings.ts';
import { type Flag, type Flags, type FlagValues, flag, variableOf } from './flags.ts';
import { createInvocation, type Invocation } from './invocation.ts';
import type { Io } from './io.ts';
import { parseFlagValue } from './parse-flag-value.ts';
import { allowedOf, resolveFlags } from './resolve-flags.ts';

/** What stricli hands through to a command. */
export interface CliContext extends CommandContext {
  readonly io: Io;
  readonly messages: Messages;
  /** Where the command leaves its exit code; stricli's own are for usage only. */
  readonly result: { exitCode: number };
}

export type Handler<F extends Flags> = (
  run: Invocation,
  input: { flags: FlagValues<F>; args: readonly string[] },
) => Promise<number>;

type CommandText = keyof Messages['commands'];

interface Positional {
  readonly brief: keyof Messages['args'];
  readonly placeholder: string;
  readonly optional?: boolean;
}

export interface CommandSpec<F extends Flags> {
  readonly brief: CommandText;
  readonly flags: F;
  readonly args?: readonly Positional[];
  /** Besides text and json, which every command has. */
  readonly formats?: readonly Format[];
  /** Loads the work itself, only when the command runs. */
  readonly load: () => Promise<Handler<F>>;
}

/** A command that still waits for the language of its help. */
export type LocalisedCommand = (messages: Messages) => Command<CliContext>;

const globalFlags = (more: readonly Format[]) => ({
  format: flag.choiceOr(
    'format',
    formats.filter((name) => name === 'text' || name === 'json' || more.includes(name)),
    'text',
  ),
  json: flag.switch('json'),
  locale: flag.choice('locale', locales),
  quiet: flag.switch('quiet'),
  debug: flag.switch('debug'),
  color: { kind: 'switch', brief: 'color', fallback: true } as const,
});

/** One shape for every command: flags with variables, lazy work, one place for failures. */
export function defineCommand<F extends Flags>(spec: CommandSpec<F>): LocalisedCommand {
  const all: Flags = { ...spec.flags, ...globalFlags(spec.formats ?? []) };
  return (messages) => {
    const usage = usageOf(spec, messages);
    const command = buildCommand<Record<string, unknown>, string[], CliContext>({
      docs: { brief: messages.commands[spec.brief], customUsage: [usage] },
      parameters: {
        flags: Object.fromEntries(
          Object.entries(all).map(([key, own]) => [key, toStricliFlag(key, own, messages)]),
        ),
        positional: {
          kind: 'tuple',
          parameters: (spec.args ?? []).map(({ brief, placeholder, optional }) => ({
            brief: messages.args[brief],
            placeholder,
            parse: String,
            ...(optional ? { optional: true } : {}),
          })),
        },
      } as never,
      async func(this: CliContext, given: Record<string, unknown>, ...args: string[]) {
        const values = resolveFlags(all, given, this.io.env);
        const run = createInvocation({ io: this.io, messages, ...settingsOf(values, this) });
        const handler = await spec.load();
        const input = { flags: values as FlagValues<F>, args: args.filter((arg) => arg !== undefined) };
        this.result.exitCode = await handler(run, input);
      },
    });
    return { ...command, formatUsageLine: ({ prefix }) => `${prefix.join(' ')} ${usage}` };
  };
}

/** All flags would make the line longer than a screen; they are listed below it. */
function usageOf<F extends Flags>(spec: CommandSpec<F>, messages: Messages): string {
  const words = (spec.args ?? []).map(({ placeholder, optional }) =>
    optional ? `[<${placeholder}>]` : `<${placeholder}>`,
  );
  return [messages.usage.flags, ...words].join(' ');
}

function settingsOf(values: Record<string, unknown>, { messages, io }: CliContext) {
  const asked = io.argv.includes('--json') || (!io.argv.some(isFormatFlag) && isOn(io.env.HEADWATER_JSON));
  return {
    locale: messages.locale,
    format: asked ? ('json' as const) : (values.format as Format),
    quiet: values.quiet === true,
    debug: values.debug === true,
    color: values.color !== false,
  };
}

const isFormatFlag = (arg: string) => arg === '--format' || arg.startsWith('--format=');

function toStricliFlag(key: string, own: Flag, messages: Messages): object {
  const brief = `${messages.flags[own.brief]} [${variableOf(key)}]`;
  if (own.kind === 'switch')
    return { kind: 'boolean', brief, optional: true, ...(own.fallback ? {} : { withNegated: false }) };
  if (own.kind === 'choice') return { kind: 'enum', values: own.values, brief, optional: true };
  const placeholder = own.kind === 'duration' ? '30s|10m|2h' : own.placeholder;
  const parse = (text: string) => {
    const value = parseFlagValue(own, text);
    if (value === undefined) throw new Error(messages.failures.allowedValues(allowedOf(own)));
    return value;
  };
  const often = own.kind === 'list' ? { variadic: true } : {};
  return { kind: 'parsed', parse, brief, placeholder, optional: true, ...often };
}
