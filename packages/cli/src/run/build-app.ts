import { type Application, buildApplication, buildRouteMap } from '@stricli/core';
import { commands, leadsCommands, webhooksCommands } from '../commands/index.ts';
import type { Messages } from '../messages/index.ts';
import type { CliContext } from './define-command.ts';
import { stricliText } from './stricli-text.ts';

/** All commands, with help in the chosen language. Their work is loaded only when they run. */
export function buildApp(messages: Messages, version: string): Application<CliContext> {
  const leads = buildRouteMap<string, CliContext>({
    routes: localise(leadsCommands, messages),
    docs: { brief: messages.commands.leads },
  });
  const webhooks = buildRouteMap<string, CliContext>({
    routes: localise(webhooksCommands, messages),
    docs: { brief: messages.commands.webhooks },
  });
  const root = buildRouteMap<string, CliContext>({
    routes: { ...localise(commands, messages), leads, webhooks },
    docs: { brief: messages.commands.root },
  });
  return buildApplication(root, {
    name: 'headwater',
    versionInfo: { currentVersion: version },
    scanner: { caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true },
    documentation: {
      caseStyle: 'convert-camel-to-kebab',
      disableAnsiColor: true,
      useAliasInUsageLine: false,
    },
    localization: { text: stricliText(messages) },
  });
}

const localise = <R extends Record<string, (messages: Messages) => unknown>>(routes: R, messages: Messages) =>
  Object.fromEntries(
    Object.entries(routes).map(([name, make]) => [name, make(messages) as ReturnType<R[string]>]),
  ) as Record<string, never>;
