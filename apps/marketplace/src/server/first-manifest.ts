import { type BilingualText, fromOpenApi } from '@headwater/manifest';
import type { Locale } from '../lib/locale/locales.ts';
import { readDocument } from './read-document.ts';

interface Start {
  manifest: Record<string, unknown> | null;
  /** Field and what is wrong with it. */
  problem: { field: string; message: string } | null;
}

interface Publisher {
  name: string;
  nameEn: string | null;
}

/** The first manifest of a listing, by one of the three ways of the form. */
export async function firstManifest(form: FormData, publisher: Publisher): Promise<Start> {
  const intent = form.get('intent');
  if (intent === 'empty') return { manifest: emptyManifest(form, publisher), problem: null };
  const field = intent === 'openapi' ? 'openapi' : 'manifest';
  const { value, problem } = await readDocument(form, field);
  if (problem) return { manifest: null, problem: { field: `${field}Text`, message: problem } };
  const manifest = field === 'openapi' ? fromOpenApi(value, { id: idOf(form) }).manifest : value;
  return { manifest: { ...(manifest as object) }, problem: null };
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

/** Two of the forms ask for it, each under its own name. */
const idOf = (form: FormData) => {
  const way = text(form, 'intent');
  return `${text(form, `${way}.namespace`)}/${text(form, `${way}.slug`).toLowerCase()}`;
};

function emptyManifest(form: FormData, publisher: Publisher): Record<string, unknown> {
  const names: BilingualText = { 'zh-CN': publisher.name, en: publisher.nameEn ?? publisher.name };
  return {
    manifestVersion: 1,
    kind: text(form, 'kind'),
    id: idOf(form),
    version: '0.1.0',
    publisher: { name: names },
    listing: { ...textIn(form, 'zh-CN'), ...textIn(form, 'en') },
    classification: { categories: [text(form, 'category')] },
  };
}

function textIn(form: FormData, locale: Locale) {
  const suffix = locale === 'en' ? 'En' : 'Zh';
  const [name, summary] = [text(form, `name${suffix}`), text(form, `summary${suffix}`)];
  return name || summary ? { [locale]: { name, summary } } : {};
}
