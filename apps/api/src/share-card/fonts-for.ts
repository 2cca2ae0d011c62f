import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BoundedMap } from '@headwater/core';

interface Slice {
  name: string;
  ranges: [from: number, to: number][];
}

export interface Face {
  name: string;
  data: Buffer;
  weight: 400 | 600;
  style: 'normal';
}

const weights = [400, 600] as const;
const keptBytes = 8 * 1024 * 1024;

const require = createRequire(import.meta.url);
const home = () => dirname(require.resolve('@fontsource/noto-sans-sc/package.json'));
const files = new BoundedMap<string, Buffer>({ limit: keptBytes, sizeOf: ({ length }) => length });
let slices: Promise<Slice[]> | undefined;

/**
 * Noto Sans SC comes in a hundred slices; a card needs about ten of them. Each slice is a family of its own: the last
 * one that has a letter draws it, as in a browser.
 */
export async function fontsFor(text: string): Promise<Face[]> {
  slices ??= readSlices();
  const needed = slicesOf(text, await slices);
  return Promise.all(
    needed.flatMap((name) =>
      weights.map(async (weight) => ({
        name,
        weight,
        style: 'normal' as const,
        data: await read(name, weight),
      })),
    ),
  );
}

function slicesOf(text: string, all: Slice[]): string[] {
  // The Latin slice is always there: it also draws what nobody has.
  const names = new Set(['latin']);
  for (const sign of new Set(text)) {
    const code = sign.codePointAt(0) ?? 0;
    const slice = all.findLast(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to));
    if (slice) names.add(slice.name);
  }
  return [...names];
}

async function readSlices(): Promise<Slice[]> {
  const table: Record<string, string> = JSON.parse(await readFile(join(home(), 'unicode.json'), 'utf8'));
  return Object.entries(table).map(([key, ranges]) => ({
    name: key.replace(/[[\]]/g, ''),
    ranges: ranges.split(',').map((range) => {
      const [from = '0', to = from] = range.slice(2).split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    }),
  }));
}

async function read(slice: string, weight: number): Promise<Buffer> {
  const name = `noto-sans-sc-${slice}-${weight}-normal.woff`;
  const found = files.get(name) ?? (await readFile(join(home(), 'files', name)));
  files.set(name, found);
  return found;
}
