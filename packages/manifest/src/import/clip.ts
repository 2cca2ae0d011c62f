import { secretIn } from '../check/secret-in.ts';

/** Cuts a text to a number of characters, at a word if it can, and marks the cut. */
export function clip(text: string, max: number): string {
  const characters = [...text];
  if (characters.length <= max) return text;
  const cut = characters.slice(0, max - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > max * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Text of a foreign document made fit to show: no tags, no control characters, nothing that looks like a secret. */
export function cleanText(text: string, max: number): string {
  const plain = text
    .slice(0, max * 4 + 1000)
    .replace(/<(script|style)\b[^>]{0,500}>[\s\S]{0,5000}?<\/\1>/gi, '')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/<(?=[a-z])/gi, '< ')
    .replace(/\]\(\s*(?:javascript|data|vbscript):/gi, '](#')
    .replace(/\bon(error|load|click)\s*=/gi, 'on$1 =')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
  const shown = clip(plain, max);
  return secretIn(shown) ? '' : shown;
}

/** The same on a single line, without Markdown marks. */
export function cleanLine(text: string, max: number): string {
  const plain = text
    .slice(0, 5000)
    .replace(/!?\[([^\]]{0,200})\]\([^)]{0,500}\)/g, '$1')
    .replace(/^#+\s*/gm, '')
    .replace(/[*`_]{1,3}(?=\S)|(?<=\S)[*`_]{1,3}/g, (mark) => (mark.includes('_') ? mark : ''))
    .replace(/\s+/g, ' ');
  return cleanText(plain, max);
}
