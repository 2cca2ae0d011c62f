import type { Words } from '../lib/locale/words.ts';

/** A publisher's words; marked when they are not in the language of the page. */
export function InLanguage({ words }: { words: Words | null }) {
  if (!words) return null;
  return words.lang ? <span lang={words.lang}>{words.text}</span> : words.text;
}
