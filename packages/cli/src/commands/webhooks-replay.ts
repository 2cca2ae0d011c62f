import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { forwardFlags } from './forward-flags.ts';

export const replayFlags = { ...forwardFlags, ...serverFlags };

export const replayCommand = defineCommand({
  brief: 'webhooksReplay',
  flags: replayFlags,
  args: [{ brief: 'eventOrDelivery', placeholder: 'id' }],
  load: async () => (await import('../webhooks/run-replay.ts')).runReplay,
});
