import type { Document } from 'yaml';
import type { ManifestFile } from './manifest-file.ts';

/** A changed document in the form of its file: YAML with its comments, JSON with its indentation. */
export function printDocument(document: Document, file: ManifestFile): string {
  if (file.kind !== 'json') return document.toString({ lineWidth: 0 });
  const indent = /^[ \t]+(?=")/m.exec(file.text ?? '')?.[0] ?? '  ';
  return `${JSON.stringify(document.toJS(), null, indent)}\n`;
}
