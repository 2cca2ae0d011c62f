import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';

const deliveryStates = ['pending', 'succeeded', 'failed', 'cancelled'] as const;

export const logsFlags = {
  endpoint: flag.text('endpoint', 'whe_…'),
  state: flag.choice('deliveryState', deliveryStates),
  type: flag.text('type', 'lead.offered'),
  limit: flag.text('limit', '25'),
  follow: flag.switch('follow'),
  interval: flag.duration('interval', '5s'),
  ...serverFlags,
};

export const logsCommand = defineCommand({
  brief: 'logs',
  flags: logsFlags,
  formats: ['ndjson'],
  load: async () => (await import('../logs/run-logs.ts')).runLogs,
});
