import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';

export const initFlags = {
  fromOpenapi: flag.text('fromOpenapi', 'openapi.json'),
  kind: flag.choice('kind', ['integration', 'solution', 'service']),
  id: flag.text('id', 'com.example/my-app'),
  publisher: flag.text('publisher', 'Example Ltd'),
  out: flag.text('initOut', 'headwater.yaml'),
  force: flag.switch('force'),
};

export const initCommand = defineCommand({
  brief: 'init',
  flags: initFlags,
  load: async () => (await import('../init/run-init.ts')).runInit,
});
