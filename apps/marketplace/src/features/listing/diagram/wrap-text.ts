/** A Han character is about twice as wide as a Latin letter; units of half an em. */
const widthOf = (character: string): number => (/[\u1100-\uffdc]/.test(character) ? 2 : 1.1);

/** Where a line may end: after any Han character, or after a whole Latin word. */
const pieces = (text: string): string[] =>
  text.match(/[\u1100-\uffdc][，。、；：！？）》”’]*|[^\s\u1100-\uffdc]+\s*|\s+/g) ?? [];

export const textWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** SVG does not wrap: lines of at most `width` half-ems, the last one shortened with an ellipsis. */
export function wrapText(text: string, { width, lines }: { width: number; lines: number }): string[] {
  const found: string[] = [''];
  for (const piece of pieces(text.trim()).flatMap((one) => (textWidth(one) > width ? [...one] : [one]))) {
    const last = found.at(-1) ?? '';
    if (textWidth(last + piece.trimEnd()) <= width) found[found.length - 1] = last + piece;
    else found.push(piece.trimStart());
  }
  const kept = found.slice(0, lines).map((line) => line.trimEnd());
  if (found.length > lines) kept[lines - 1] = shorten(kept[lines - 1] ?? '', width);
  return kept;
}

function shorten(line: string, width: number): string {
  const characters = [...line];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
