import { fromOpenApi, kinds } from '@headwater/manifest';
import { isObject } from '../features/editor/at.ts';
import { fillMissing } from '../features/editor/fill-missing.ts';
import { m } from '../generated/paraglide/messages.js';
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

/** What a new listing begins with: nothing but its kind, or what a document says of it. */
export async function firstManifest(form: FormData, publisher: Publisher): Promise<Start> {
  const intent = form.get('intent');
  if (intent === 'empty') return { manifest: emptyManifest(form, publisher), problem: null };
  const field = intent === 'openapi' ? 'openapi' : 'manifest';
  const { value, problem } = await readDocument(form, field);
  if (problem || !isObject(value)) {
    const message = problem ?? m.editor_import_nothing();
    return { manifest: null, problem: { field: `${field}Text`, message } };
  }
  if (field === 'manifest') return { manifest: value, problem: null };
  const drafted = fillMissing({}, fromOpenApi(value).manifest as unknown as Record<string, unknown>);
  // The id that an import guesses is nobody's decision yet.
  const { id: _guessed, ...rest } = drafted;
  return { manifest: { ...rest, publisher: { ...publisherOf(publisher) } }, problem: null };
}

const publisherOf = ({ name, nameEn }: Publisher) => ({ name: { 'zh-CN': name, en: nameEn ?? name } });

function emptyManifest(form: FormData, publisher: Publisher): Record<string, unknown> {
  const wanted = String(form.get('kind') ?? '');
  return {
    manifestVersion: 1,
    kind: Object.hasOwn(kinds, wanted) ? wanted : 'integration',
    version: '0.1.0',
    publisher: publisherOf(publisher),
  };
}
