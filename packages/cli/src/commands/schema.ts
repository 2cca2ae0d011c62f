import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';

export const schemaFlags = { out: flag.text('schemaOut', 'headwater.schema.json') };

export const schemaCommand = defineCommand({
  brief: 'schema',
  flags: schemaFlags,
  load: async () => (await import('../schema/run-schema.ts')).runSchema,
});
