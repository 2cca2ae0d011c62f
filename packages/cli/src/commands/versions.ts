import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';
import { manifestFlags } from './manifest-flags.ts';

export const versionsFlags = { ...manifestFlags, limit: flag.text('limit', '25'), ...serverFlags };

export const versionsCommand = defineCommand({
  brief: 'versions',
  flags: versionsFlags,
  args: [{ brief: 'listing', placeholder: 'listing', optional: true }],
  formats: ['ndjson'],
  load: async () => (await import('../versions/run-versions.ts')).runVersions,
});
