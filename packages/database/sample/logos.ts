import { readFileSync } from 'node:fs';
import { logoFolder } from './define/logo.ts';
import { handWritten } from './manifests/index.ts';

/** A logo file of the sample with the namespace of the publisher it belongs to. */
export interface SampleLogo {
  name: string;
  namespace: string;
  body: Uint8Array;
}

/** The logo of every hand-written listing. */
export function readLogos(): SampleLogo[] {
  return handWritten.flatMap(({ id, media }) => {
    const name = media?.logo?.src.split('/').at(-1);
    const namespace = id.slice(0, id.indexOf('/'));
    return name ? [{ name, namespace, body: readFileSync(new URL(name, logoFolder)) }] : [];
  });
}
