import type { FacetName } from '@headwater/domain/discovery';
import { categories, industries, scenarios } from '@headwater/manifest';

export interface NamedValue {
  facet: FacetName;
  value: string;
  name: { 'zh-CN': string; en: string };
}

interface Entry extends NamedValue {
  /** Everything it answers to by its beginning: English words, whole pinyin, initials. */
  sounds: string[];
}

const tables = { scenario: scenarios, category: categories, industry: industries } as const;
const known = new Map<string, Entry>();
const limit = 8;

/** Facet values whose Chinese name contains, or whose English or pinyin begins with, what was typed. */
export async function matchNames(text: string, products: NamedValue[]): Promise<NamedValue[]> {
  const values = [...codeValues(), ...products];
  const entries = await Promise.all(values.map(entryOf));
  return entries
    .map((entry) => ({ entry, fit: fitOf(entry, text) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, limit)
    .map(({ entry: { sounds: _, ...value } }) => value);
}

const codeValues = (): NamedValue[] =>
  Object.entries(tables).flatMap(([facet, table]) =>
    Object.entries(table).map(([value, name]) => ({ facet: facet as keyof typeof tables, value, name })),
  );

async function entryOf(named: NamedValue): Promise<Entry> {
  const { 'zh-CN': zh, en } = named.name;
  const key = `${named.facet}:${named.value}:${zh}:${en}`;
  const found = known.get(key);
  if (found) return found;
  const { pinyin } = await import('pinyin-pro');
  const syllables = pinyin(zh, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
  const words = en.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const tails = words.map((_, start) => words.slice(start).join(' '));
  const sounds = [...tails, syllables.join(''), syllables.map((syllable) => syllable[0]).join('')];
  const entry = { ...named, sounds };
  known.set(key, entry);
  return entry;
}

function fitOf({ name, sounds }: Entry, text: string): number {
  const zh = name['zh-CN'];
  if (zh.startsWith(text)) return 3;
  // One Latin letter begins half of all names: that is noise, not help.
  if (text.length < 2) return 0;
  if (zh.toLowerCase().includes(text)) return 2;
  if (name.en.toLowerCase().startsWith(text)) return 2;
  return sounds.some((sound) => sound.startsWith(text)) ? 1 : 0;
}
