import { bigrams } from '@headwater/domain/discovery';
import { categories, industries, type Manifest } from '@headwater/manifest';
import { segment } from './segment.ts';

type Weight = 'A' | 'B' | 'C' | 'D';

/** What the database needs to make a card's tsvector: ready lexemes, and Latin text that it stems itself. */
export interface SearchDocument {
  /** A tsvector literal: Han pairs, whole words and pinyin, with weights. */
  lexemes: string;
  latin: Record<Weight, string>;
  /** Words that spelling help may offer: Latin ones as written, and pinyin. */
  vocabulary: string[];
}

/** Pinyin lexemes carry this mark, so that `an` in English is not `安` in pinyin. */
export const pinyinMark = '~';

/** A name counts most, keywords and taglines next, then the summary, then the long text. */
function fieldsOf(manifest: Manifest): Record<Weight, string[]> {
  const texts = [manifest.listing['zh-CN'], manifest.listing.en].filter((t) => t !== undefined);
  const named = (
    table: Record<string, { 'zh-CN': string; en: string }>,
    codes: readonly string[] | undefined,
  ) => (codes ?? []).flatMap((code) => (table[code] ? [table[code]['zh-CN'], table[code].en] : []));
  return {
    A: [...texts.map((t) => t.name), manifest.id.replaceAll(/[/\-_.]/g, ' ')],
    B: [
      ...texts.flatMap((t) => [t.tagline ?? '', ...(t.keywords ?? [])]),
      manifest.publisher.name['zh-CN'] ?? '',
      manifest.publisher.name.en ?? '',
    ],
    C: [
      ...texts.flatMap((t) => [t.summary, ...(t.highlights ?? [])]),
      ...named(categories, manifest.classification.categories),
      ...named(industries, manifest.classification.industries),
    ],
    D: texts.map((t) => t.description ?? ''),
  };
}

export async function searchDocumentOf(manifest: Manifest): Promise<SearchDocument> {
  const fields = fieldsOf(manifest);
  const lexemes = new Map<string, Weight>();
  const latin: Record<Weight, string> = { A: '', B: '', C: '', D: '' };
  const vocabulary = new Set<string>();
  const add = (lexeme: string, weight: Weight) => {
    if (!lexemes.has(lexeme)) lexemes.set(lexeme, weight);
  };
  for (const weight of ['A', 'B', 'C', 'D'] as const) {
    const found = await segment(fields[weight].join('\n'));
    for (const run of found.runs) for (const lexeme of [...bigrams(run), ...run]) add(lexeme, weight);
    latin[weight] = found.latin.join(' ');
    if (weight === 'D') continue;
    for (const word of found.latin) if (/^[a-z][a-z0-9]{2,30}$/.test(word)) vocabulary.add(word);
    if (weight !== 'C')
      await addPinyin(found.words, (lexeme) => add(`${pinyinMark}${lexeme}`, weight === 'A' ? 'B' : 'C'));
  }
  return { lexemes: toLiteral(lexemes), latin, vocabulary: [...vocabulary] };
}

/** Whole-word pinyin (`kefu`) and its initials (`kf`), for people who type Chinese with a Latin keyboard. */
async function addPinyin(words: string[], add: (lexeme: string) => void): Promise<void> {
  const { pinyin } = await import('pinyin-pro');
  const spelt = words.map((word) => pinyin(word, { toneType: 'none', type: 'array', v: true }));
  for (const [i, syllables] of spelt.entries()) {
    add(syllables.join(''));
    if (syllables.length > 1) add(syllables.map((syllable) => syllable[0]).join(''));
    const next = spelt[i + 1];
    if (next) add([...syllables, ...next].join(''));
  }
}

/** `'lexeme':1A`; positions only carry the weight, so every lexeme may have the first. */
const toLiteral = (lexemes: Map<string, Weight>): string =>
  [...lexemes]
    .map(
      ([lexeme, weight]) =>
        `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''").slice(0, 200)}':1${weight}`,
    )
    .join(' ');
