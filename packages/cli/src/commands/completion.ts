import { defineCommand } from '../run/define-command.ts';

export const completionCommand = defineCommand({
  brief: 'completion',
  flags: {},
  args: [{ brief: 'shell', placeholder: 'bash|zsh|fish' }],
  load: async () => (await import('../completion/run-completion.ts')).runCompletion,
});

/** Called by the shell scripts, with the words of the line so far; hidden from help. */
export const proposeCommand = defineCommand({
  brief: 'propose',
  flags: {},
  args: [{ brief: 'words', placeholder: 'words' }],
  load: async () => (await import('../completion/run-propose.ts')).runPropose,
});
