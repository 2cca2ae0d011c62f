/** Where a key leads in a list of `length` options; -1 is the text field itself. Null: the key is the field's own. */
export function nextActive(
  key: string,
  { active, length }: { active: number; length: number },
): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return active + 1 < length ? active + 1 : -1;
  if (key === 'ArrowUp') return active === -1 ? length - 1 : active - 1;
  // Home and End move the caret until an option is chosen.
  if (key === 'Home' && active >= 0) return 0;
  if (key === 'End' && active >= 0) return length - 1;
  return null;
}

/** The text cut where the words stand in it, so that they can be marked: `['Data ', 'flow', ' kit']`. */
export function cutAt(text: string, words: string): [before: string, found: string, after: string] {
  const at = words ? text.toLowerCase().indexOf(words.toLowerCase()) : -1;
  if (at < 0) return [text, '', ''];
  return [text.slice(0, at), text.slice(at, at + words.length), text.slice(at + words.length)];
}
