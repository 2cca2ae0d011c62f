import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';
import { forwardFlags } from './forward-flags.ts';

export const listenFlags = {
  ...forwardFlags,
  events: flag.text('events', 'lead.offered,listing.*'),
  after: flag.text('after', 'evt_…'),
  print: flag.switch('printEvents'),
  selfTest: flag.switchedOn('selfTest'),
  count: flag.text('count', '1'),
  ...serverFlags,
};

export const listenCommand = defineCommand({
  brief: 'webhooksListen',
  flags: listenFlags,
  formats: ['ndjson'],
  load: async () => (await import('../webhooks/run-listen.ts')).runListen,
});
