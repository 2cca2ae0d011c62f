import {
  type ApplicationText,
  ArgumentScannerError,
  formatMessageForArgumentScannerError,
  text_en,
} from '@stricli/core';
import type { Messages } from '../messages/index.ts';
import { flagName } from './flags.ts';

/** Stricli's own words in the chosen language. */
export function stricliText(messages: Messages): ApplicationText {
  const t = messages.usage;
  return {
    ...text_en,
    headers: t.headers,
    keywords: t.keywords,
    briefs: t.briefs,
    noCommandRegisteredForInput: ({ input, corrections }) => t.unknownCommand(input, corrections.join(', ')),
    exceptionWhileParsingArguments: (error) =>
      error instanceof ArgumentScannerError
        ? formatMessageForArgumentScannerError(error, {
            FlagNotFoundError: (e) =>
              t.unknownFlag(e.input, e.corrections.map((name) => `--${flagName(name)}`).join(', ')),
            AliasNotFoundError: (e) => t.unknownFlag(e.input, ''),
            ArgumentParseError: (e) =>
              t.badValue(`--${e.externalFlagNameOrPlaceholder}`, e.input, textOf(e.exception)),
            EnumValidationError: (e) =>
              t.badValue(
                `--${e.externalFlagName}`,
                e.input,
                messages.failures.allowedValues(e.values.join(', ')),
              ),
            UnsatisfiedFlagError: (e) => t.missingValue(e.externalFlagName),
            UnexpectedPositionalError: (e) => t.tooMany(e.input),
            UnsatisfiedPositionalError: (e) => t.missingArgument(e.placeholder),
            UnexpectedFlagError: (e) => t.twice(e.externalFlagName),
            InvalidNegatedFlagSyntaxError: (e) => t.noValueAllowed(e.externalFlagName),
          })
        : textOf(error),
  };
}

const textOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
