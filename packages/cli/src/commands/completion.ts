import { defineCommand } from '../run/define-command.ts';

export const completionCommand = defineCommand({
  brief: 'completion',
  flags: {},
  args: [{ brief: 'shell', placeholder: 'bash|zsh|fish' }],
  load: async () => (await import('../completion/run-completion.ts')).runCompletion,
});
