import { randomBytes } from 'node:crypto';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Keep } from '../ui/kept.tsx';

const kept = new WeakMap<object, Map<string, Buffer>>();

let made = 0;

/** Ids inside are unlike those of the page and of other parts. */
const rendered = (part: ReactNode) =>
  Buffer.from(renderToStaticMarkup(part, { identifierPrefix: `k${(made++).toString(36)}` }));

/** Cannot be guessed, so that nobody's text can call for a part. */
const mark = `\u0001${randomBytes(9).toString('base64url')}\u0001`;

/**
 * One page's kept parts: while React renders it a mark stands in the place of each, afterwards its bytes. A part goes with
 * the object it was made of, so none can be out of date.
 */
export class Keeping {
  private readonly parts: Buffer[] = [];

  readonly keep: Keep = (of, variant, render) => {
    const variants = kept.get(of) ?? new Map<string, Buffer>();
    kept.set(of, variants);
    const part = variants.get(variant) ?? rendered(render());
    variants.set(variant, part);
    this.parts.push(part);
    return mark;
  };

  fill(html: string): Buffer<ArrayBuffer> {
    const between = html.split(mark).map((text) => Buffer.from(text));
    return Buffer.concat(between.flatMap((text, i) => [text, this.parts[i] ?? Buffer.alloc(0)]));
  }
}
