import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';
import { manifestFlags } from './manifest-flags.ts';

export const statusFlags = {
  ...manifestFlags,
  release: flag.text('release', '1.2.0'),
  watch: flag.switch('watch'),
  timeout: flag.duration('timeout', '24h'),
  interval: flag.duration('interval', '10s'),
  ...serverFlags,
};

export const statusCommand = defineCommand({
  brief: 'status',
  flags: statusFlags,
  args: [{ brief: 'listing', placeholder: 'listing', optional: true }],
  formats: ['ndjson', 'github'],
  load: async () => (await import('../review/run-status.ts')).runStatus,
});
