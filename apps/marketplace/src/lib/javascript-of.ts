export type JavaScript = boolean | 'light';

/**
 * A route says `handle = { javascript: false }` when its page is complete as it is, and `'light'` when only the
 * search and its filters should answer while somebody types and ticks: a few kilobytes without React.
 */
export function javascriptOf(handles: readonly unknown[]): JavaScript {
  const said = handles.map((handle) => (handle as { javascript?: JavaScript } | undefined)?.javascript);
  return said.find((one) => one !== undefined) ?? true;
}
