import { fromOpenApi, parseManifest } from '@headwater/manifest';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { isObject, type Json } from './at.ts';
import { fillMissing } from './fill-missing.ts';
import type { Proposal } from './proposal-review.tsx';

export const maxImportBytes = 5 * 1024 * 1024;

export type ImportReading = { proposal: Proposal } | { problem: string };

/** YAML, JSON or OpenAPI: what it is shows in it, nobody has to say. */
export function readImport(text: string, present: Json): ImportReading {
  if (text.length > maxImportBytes) return { problem: m.listings_too_large({ size: '5 MB' }) };
  const format = text.trimStart().startsWith('{') ? 'json' : 'yaml';
  const { value, problems } = parseManifest(text, { format, maxBytes: maxImportBytes });
  const [problem] = problems;
  if (problem) {
    const { line, column, message } = problem;
    return { problem: m.listings_unreadable({ line, column, message: textOf(message) }) };
  }
  if (!isObject(value)) return { problem: m.editor_import_nothing() };
  if ('openapi' in value || 'swagger' in value) return { proposal: fromDocument(value, present) };
  if ('manifestVersion' in value || 'listing' in value) return { proposal: fromManifest(value) };
  return { problem: m.editor_import_unknown() };
}

function fromDocument(document: Json, { id }: Json): Proposal {
  const { manifest, tasks } = fromOpenApi(document, typeof id === 'string' ? { id } : {});
  return {
    title: m.editor_import_openapi(),
    // Markers only hold a place on the command line; here an empty field says the same.
    manifest: fillMissing({}, manifest as Json),
    understood: understood(manifest as Json),
    tasks,
    whole: false,
  };
}

const fromManifest = (manifest: Json): Proposal => ({
  title: m.editor_import_manifest(),
  manifest,
  understood: understood(manifest),
  tasks: [],
  whole: true,
});

function understood(manifest: Json): string[] {
  const size = (value: unknown) => (Array.isArray(value) ? value.length : 0);
  const auth = isObject(manifest.auth) ? manifest.auth : {};
  const pricing = isObject(manifest.pricing) ? manifest.pricing : {};
  const counts: [number, (values: { count: number }) => string][] = [
    [size(manifest.actions), m.editor_count_actions],
    [size(manifest.triggers), m.editor_count_triggers],
    [size(auth.schemes), m.editor_count_schemes],
    [size(auth.scopes), m.editor_count_scopes],
    [size(manifest.egress), m.editor_count_hosts],
    [size(pricing.plans), m.editor_count_plans],
  ];
  const named =
    isObject(manifest.api) && typeof manifest.api.baseUrl === 'string' ? [manifest.api.baseUrl] : [];
  return [...named, ...counts.flatMap(([count, say]) => (count > 0 ? [say({ count })] : []))];
}
