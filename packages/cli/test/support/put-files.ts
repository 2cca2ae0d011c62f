import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Manifest, namedFilesOf } from '@headwater/manifest';

/** One pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

export function putFile(path: string, body: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
}

/** Every file that a manifest names, beside it; each with bytes of its own. */
export function putNamedFiles(cwd: string, manifest: object): void {
  for (const { src, use } of namedFilesOf(manifest as Manifest))
    putFile(join(cwd, src), Buffer.concat([use === 'evidence' ? pdf : png, Buffer.from(src)]));
}
