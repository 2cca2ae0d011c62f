import { parseManifest } from '@headwater/manifest';
import { m } from '../generated/paraglide/messages.js';
import { textOf } from '../lib/locale/words.ts';

const maxMegabytes = 5;

export interface ReadDocument {
  value: unknown;
  /** In the reader's words; null when it could be read. */
  problem: string | null;
}

/** A YAML or JSON document from a form: pasted into `<name>Text` or chosen in `<name>File`. */
export async function readDocument(form: FormData, name: string): Promise<ReadDocument> {
  const file = form.get(`${name}File`);
  const chosen = file instanceof File && file.size > 0 ? file : null;
  if (chosen && chosen.size > maxMegabytes * 1024 ** 2) return tooLarge();
  const text = chosen ? await chosen.text() : String(form.get(`${name}Text`) ?? '');
  if (text.trim() === '') return { value: undefined, problem: m.listings_nothing_given() };
  if (text.length > maxMegabytes * 1024 ** 2) return tooLarge();
  const format = text.trimStart().startsWith('{') ? 'json' : 'yaml';
  const parsed = parseManifest(text, { format, maxBytes: maxMegabytes * 1024 ** 2 });
  const [problem] = parsed.problems;
  if (!problem) return { value: parsed.value, problem: null };
  const { line, column, message } = problem;
  return { value: undefined, problem: m.listings_unreadable({ line, column, message: textOf(message) }) };
}

const tooLarge = (): ReadDocument => ({
  value: undefined,
  problem: m.listings_too_large({ size: `${maxMegabytes} MB` }),
});
