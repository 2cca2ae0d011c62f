import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toneIcon } from './tone.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const pair = /--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g;
const tokens = new Map([...css.matchAll(pair)].map(([, name, light, dark]) => [name, { light, dark }]));

type Theme = 'light' | 'dark';
type Rgb = [number, number, number];

function linear(token: string, theme: Theme): Rgb {
  const hex = tokens.get(token)?.[theme];
  if (!hex) throw new Error(`there is no token --${token}`);
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG's relative luminance and contrast. */
const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

function contrast(one: string, other: string, theme: Theme): number {
  const [bright = 0, dim = 0] = [linear(one, theme), linear(other, theme)]
    .map(luminance)
    .sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const tones = ['good', 'info', 'warn', 'bad', 'special'];

/** What is written on what, as the components do it. */
const texts: Record<string, string[]> = {
  ink: [...grounds, 'accent-soft', ...tones.map((tone) => `${tone}-soft`)],
  'ink-soft': [...grounds, 'accent-soft', ...tones.map((tone) => `${tone}-soft`)],
  'ink-faint': [...grounds, 'accent-soft'],
  accent: [...grounds, 'accent-soft'],
  'accent-deep': [...grounds, 'accent-soft'],
  'on-accent': ['accent', 'accent-deep'],
  paper: ['ink'],
  ...Object.fromEntries(tones.map((tone) => [tone, [...grounds, `${tone}-soft`]])),
};

/** Edges of controls, lines of charts, the focus ring. */
const shapes: Record<string, string[]> = {
  'line-strong': ['paper', 'surface'],
  accent: [...grounds, 'accent-soft'],
  ...Object.fromEntries(tones.map((tone) => [tone, ['paper', 'surface']])),
};

/** Only separate or shade; nothing depends on seeing them. */
const decoration = ['line', 'accent-line', 'shade'];

function below(pairs: Record<string, string[]>, theme: Theme, least: number): string[] {
  return Object.entries(pairs).flatMap(([front, backs]) =>
    backs
      .map((back) => ({ back, ratio: contrast(front, back, theme) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`),
  );
}

for (const theme of ['light', 'dark'] as const) {
  test(`every text can be read in the ${theme} theme: 4.5 to 1`, () => {
    expect(below(texts, theme, 4.5)).toEqual([]);
  });

  test(`every edge that matters can be seen in the ${theme} theme: 3 to 1`, () => {
    expect(below(shapes, theme, 3)).toEqual([]);
  });
}

test('no colour is left out of these promises', () => {
  const promised = [texts, shapes].flatMap((pairs) => [
    ...Object.keys(pairs),
    ...Object.values(pairs).flat(),
  ]);
  expect(
    [...tokens.keys()].filter((name) => !promised.includes(name ?? '') && !decoration.includes(name ?? '')),
  ).toEqual([]);
});

test('no meaning rests on colour: each has a shape of its own', () => {
  expect(new Set(Object.values(toneIcon)).size).toBe(Object.keys(toneIcon).length);
});

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const blindness: Record<string, [Rgb, Rgb, Rgb]> = {
  protanopia: [
    [0.152, 1.053, -0.205],
    [0.115, 0.786, 0.099],
    [-0.004, -0.048, 1.052],
  ],
  deuteranopia: [
    [0.367, 0.861, -0.228],
    [0.28, 0.673, 0.047],
    [-0.012, 0.043, 0.969],
  ],
  tritanopia: [
    [1.256, -0.077, -0.179],
    [-0.078, 0.931, 0.148],
    [0.005, 0.691, 0.304],
  ],
};

const dot = (row: Rgb, [a, b, c]: Rgb) => row[0] * a + row[1] * b + row[2] * c;

function oklab(rgb: Rgb): Rgb {
  const cones = [
    dot([0.4122, 0.5363, 0.0514], rgb),
    dot([0.2119, 0.6807, 0.1074], rgb),
    dot([0.0883, 0.2817, 0.63], rgb),
  ].map((value) => Math.cbrt(Math.max(0, value))) as Rgb;
  return [
    dot([0.2105, 0.7936, -0.0041], cones),
    dot([1.978, -2.4286, 0.4506], cones),
    dot([0.0259, 0.7828, -0.8087], cones),
  ];
}

test('good, warning and bad stay apart for every common colour blindness', () => {
  const close: string[] = [];
  for (const theme of ['light', 'dark'] as const)
    for (const [kind, [red, green, blue]] of Object.entries(blindness))
      for (const [one, other] of [
        ['good', 'warn'],
        ['good', 'bad'],
        ['warn', 'bad'],
        ['info', 'special'],
      ] as const) {
        const [a, b] = [one, other].map((tone) => {
          const rgb = linear(tone, theme);
          return oklab([dot(red, rgb), dot(green, rgb), dot(blue, rgb)]);
        }) as [Rgb, Rgb];
        const apart = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
        if (apart < 0.04) close.push(`${kind}, ${theme}: ${one} and ${other} ${apart.toFixed(3)}`);
      }
  expect(close).toEqual([]);
});
