import type { Locale } from '../../lib/locale/locales.ts';
import type { Json, Path } from './at.ts';

export interface Option {
  value: string;
  label: () => string;
}

interface Shared {
  /** Below the section or row; `{locale}` where each language has its own. */
  at: Path;
  label: () => string;
  hint?: () => string;
  /** Shown only in rows (or manifests) where it makes sense. */
  when?: (row: Json) => boolean;
  /** As wide as the form. */
  wide?: boolean;
}

export type FieldSpec = Shared &
  (
    | { type: 'text'; max?: number; rows?: number; kind?: 'url' | 'email' | 'code' | 'date'; fixed?: boolean }
    | { type: 'bilingual'; max: number; rows?: number }
    | { type: 'id' }
    | { type: 'lines' }
    | { type: 'bilingual-lines' }
    | { type: 'number'; min?: number; max?: number; step?: number }
    | { type: 'money'; currencyAt: Path }
    | { type: 'select'; options: Option[] }
    | { type: 'choices'; options: Option[] }
    | { type: 'flag' }
    | { type: 'image'; purpose: 'logo' | 'screenshot' }
    | {
        type: 'rows';
        fields: FieldSpec[];
        /** What the button adds, in the middle of a sentence. */
        what: () => string;
        blank: Json;
        most: number;
        /** An empty list says something of its own. */
        keepEmpty?: boolean;
        /** The same rows in the other language: their structure can be taken over. */
        mirrors?: { at: Path; language: () => string };
        /** The language they are written in: beside the other on a wide page, alone on a phone. */
        locale?: Locale;
      }
  );

export interface SectionSpec {
  key: string;
  label: () => string;
  /** First steps of the pointers that belong to it. */
  owns: string[];
  kinds?: string[];
  fields: FieldSpec[];
}

export const both = ['zh-CN', 'en'] as const;

export const inLanguage = (at: Path, locale: string): Path => at.replace('{locale}', locale);

export const join = (base: Path, at: Path): Path => (base === '' ? at : `${base}/${at}`);

const codeOptions = (
  table: Record<string, { 'zh-CN': string; en: string }>,
  say: (text: { 'zh-CN': string; en: string }) => string,
): Option[] => Object.entries(table).map(([value, text]) => ({ value, label: () => say(text) }));

export { codeOptions };
