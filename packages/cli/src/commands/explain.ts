import { defineCommand } from '../run/define-command.ts';

export const explainCommand = defineCommand({
  brief: 'explain',
  flags: {},
  args: [{ brief: 'code', placeholder: 'code', optional: true }],
  load: async () => (await import('../explain/run-explain.ts')).runExplain,
});
