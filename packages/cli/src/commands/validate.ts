import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';
import { manifestFlags } from './manifest-flags.ts';

export const validateFlags = {
  ...manifestFlags,
  offline: flag.switch('offline'),
  failOn: flag.choiceOr('failOn', ['error', 'publishing', 'warning'], 'error'),
  fix: flag.switch('fix'),
  ...serverFlags,
};

export const validateCommand = defineCommand({
  brief: 'validate',
  flags: validateFlags,
  formats: ['ndjson', 'sarif', 'github'],
  load: async () => (await import('../validate/run-validate.ts')).runValidate,
});
