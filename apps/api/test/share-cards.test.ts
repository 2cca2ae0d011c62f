import { readFile } from 'node:fs/promises';
import { makeLiveListings, makeOrganization } from '@headwater/core/testing';
import { exampleManifests, type Manifest } from '@headwater/manifest';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { fontsFor } from '../src/share-card/fonts-for.ts';
import { inTurn } from '../src/share-card/in-turn.ts';
import { palette } from '../src/share-card/palette.ts';
import { createTestApp } from './harness.ts';

const api = await createTestApp();

/** Two listings that differ in nothing a card shows but two Chinese letters. */
beforeAll(async () => {
  const { id } = await makeOrganization(api.database, { name: '青禾' });
  const named = (slug: string, name: string) =>
    ({
      ...exampleManifests.integration,
      id: `acme/${slug}`,
      listing: { 'zh-CN': { name, summary: '同一句话' } },
    }) as Manifest;
  await makeLiveListings(api.database, {
    organizationId: id,
    manifests: [named('one', '智能客服'), named('two', '智能报表')],
  });
});

const ask = (path: string, headers: Record<string, string> = {}) => api.app.request(path, { headers });

async function pixelsOf(path: string) {
  const response = await ask(path);
  const png = Buffer.from(await response.arrayBuffer());
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  return { response, data, info };
}

it('a listing’s card is a PNG of the size that chats expect, and two Chinese names look different', async () => {
  const one = await pixelsOf('/og/zh-CN/acme/one.png');
  const two = await pixelsOf('/og/zh-CN/acme/two.png');
  expect(one.response.headers.get('content-type')).toBe('image/png');
  expect(one.info).toMatchObject({ width: 1200, height: 630 });
  expect(one.data.equals(two.data)).toBe(false);
});

it('every letter of a Chinese text finds a font that has it', async () => {
  const faces = await fontsFor('智能报表，精品·青禾数据');
  expect(faces.every(({ data }) => data.length > 1000)).toBe(true);
  expect(new Set(faces.map(({ name }) => name)).size).toBeGreaterThan(2);
});

it('a card is not sent twice to who has it, and changes its mark with the language', async () => {
  const first = await ask('/og/zh-CN/home.png');
  const etag = first.headers.get('etag') ?? '';
  expect((await ask('/og/zh-CN/home.png', { 'if-none-match': etag })).status).toBe(304);
  expect((await ask('/og/en/home.png', { 'if-none-match': etag })).status).toBe(200);
});

it.each(['/og/en/acme/none.png', '/og/en/publishers/nobody.png', '/og/fr/home.png', '/og/en/acme/one.svg'])(
  '%s is no card',
  async (path) => expect((await ask(path)).status).toBe(404),
);

it('one card is drawn at a time, and who comes when too many wait is sent away', async () => {
  const turn = inTurn({ mostWaiting: 2 });
  const gate = Promise.withResolvers<void>();
  let drawing = 0;
  const draw = async () => {
    drawing += 1;
    await gate.promise;
    return drawing--;
  };
  const both = [turn(draw), turn(draw)];
  expect(() => turn(draw)).toThrow(expect.objectContaining({ code: 'unavailable' }));
  gate.resolve();
  expect(await Promise.all(both)).toEqual([1, 1]);
});

it('cards have the colours of the pages', async () => {
  const tokens = await readFile(new URL('../../marketplace/src/ui/tokens.css', import.meta.url), 'utf8');
  for (const [name, value] of Object.entries(palette))
    expect(tokens).toContain(`--${name}: light-dark(${value},`);
});
