import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';
import { forwardFlags } from './forward-flags.ts';

export const triggerFlags = {
  ...forwardFlags,
  set: flag.list('set', 'data.leadId=led_…'),
  duplicate: flag.switch('duplicate'),
  reverse: flag.switch('reverse'),
  shuffle: flag.switch('shuffle'),
  delay: flag.duration('delay', '0s'),
  badSignature: flag.switch('badSignature'),
  oldTimestamp: flag.switch('oldTimestamp'),
};

export const triggerCommand = defineCommand({
  brief: 'webhooksTrigger',
  flags: triggerFlags,
  args: [{ brief: 'eventType', placeholder: 'type', optional: true }],
  formats: ['ndjson'],
  load: async () => (await import('../webhooks/run-trigger.ts')).runTrigger,
});
