import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';
import { manifestFlags } from './manifest-flags.ts';

export const submitFlags = {
  ...manifestFlags,
  note: flag.text('submitNote', 'text'),
  wait: flag.switch('wait'),
  timeout: flag.duration('timeout', '30m'),
  interval: flag.duration('interval', '10s'),
  ...serverFlags,
};

export const submitCommand = defineCommand({
  brief: 'submit',
  flags: submitFlags,
  formats: ['github'],
  load: async () => (await import('../review/run-submit.ts')).runSubmit,
});
