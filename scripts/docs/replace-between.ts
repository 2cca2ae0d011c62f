/** Puts `text` between two comment lines of a Markdown file; everything around it stays as it was written. */
export function replaceBetween(markdown: string, { mark, text }: { mark: string; text: string }): string {
  const begin = `<!-- ${mark} -->`;
  const end = `<!-- end of ${mark} -->`;
  const from = markdown.indexOf(begin);
  const to = markdown.indexOf(end);
  if (from < 0 || to < from) throw new Error(`no place for "${mark}"`);
  return `${markdown.slice(0, from + begin.length)}\n\n${text}\n\n${markdown.slice(to)}`;
}
