const han = /\p{Script=Han}+/gu;
const latin =
  /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}+#.]*[\p{Script=Latin}\p{N}+#]|[\p{Script=Latin}\p{N}]/gu;

/** Half width, lower case; traditional becomes simplified through `simplify`, so that both spellings meet. */
export const normalise = (text: string, simplify: (text: string) => string): string =>
  simplify(text.normalize('NFKC').toLowerCase());

export const latinWords = (text: string): string[] => text.match(latin) ?? [];
export const hanRuns = (text: string): string[] => text.match(han) ?? [];

/** Overlapping pairs of a run of Han characters; a run of one stays as it is. Pairs find every two-character word. */
export function bigrams(run: string): string[] {
  const chars = [...run];
  return chars.length === 1 ? chars : chars.slice(1).map((char, i) => `${chars[i]}${char}`);
}

let segmenter: Intl.Segmenter | undefined;

/** Words of a Chinese text by the dictionary of ICU. */
export function hanWords(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}
