/** Every control a person types or chooses in looks like this. */
export const controlStyle =
  'w-full min-h-10 rounded-md border border-line-strong bg-surface px-3 py-2 text-base sm:text-sm text-ink placeholder:text-ink-faint ' +
  'hover:border-accent focus-visible:border-accent focus-visible:outline-offset-0 ' +
  'aria-invalid:border-bad aria-invalid:border-l-4 file:me-3 file:rounded-sm file:border-0 file:bg-sunken file:px-2.5 file:py-0.5 file:text-ink disabled:bg-sunken disabled:text-ink-faint disabled:border-line';
