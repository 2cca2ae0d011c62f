import { createHash } from 'node:crypto';
import { BoundedMap, type Context as UseCaseContext } from '@headwater/core';
import { getCatalogueListing, getPublisher, searchCatalogue } from '@headwater/core/discovery';
import { readFile } from '@headwater/core/files';
import { AppError, type Locale, locales } from '@headwater/domain';
import { type Context, Hono } from 'hono';
import { cardOfHome, cardOfListing, cardOfPublisher } from '../share-card/card-of.ts';
import { drawShareCard } from '../share-card/draw-share-card.ts';
import { inTurn } from '../share-card/in-turn.ts';
import type { ShareCard } from '../share-card/share-card.ts';
import { isNotModified } from './etag.ts';
import type { HttpState } from './state.ts';

/** Raised when the same card would be drawn differently. */
const look = 1;
const keptBytes = 8 * 1024 * 1024;

/** Pictures that chats and social networks show for an address: home, a publisher, a listing. */
export function shareCards(): Hono<HttpState> {
  const app = new Hono<HttpState>();
  const drawn = new BoundedMap<string, Uint8Array<ArrayBuffer>>({
    limit: keptBytes,
    sizeOf: ({ length }) => length,
  });
  const turn = inTurn({ mostWaiting: 24 });

  async function show(c: Context<HttpState>, card: ShareCard): Promise<Response> {
    const digest = createHash('sha256')
      .update(JSON.stringify([look, card]))
      .digest('base64url');
    const etag = `"${digest.slice(0, 22)}"`;
    const headers = {
      ETag: etag,
      'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    };
    if (isNotModified(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers);
    // Whoever waited for the same card finds it drawn.
    const draw = async () =>
      drawn.get(etag) ?? drawShareCard(card, await logoOf(card, c.get('useCaseContext')));
    const picture = drawn.get(etag) ?? (await turn(draw));
    drawn.set(etag, picture);
    return c.body(picture, 200, { ...headers, 'Content-Type': 'image/png' });
  }

  app.get('/og/:locale/home.png', (c) => show(c, cardOfHome(localeOf(c))));
  app.get('/og/:locale/publishers/:file{.+\\.png}', async (c) => {
    const locale = localeOf(c);
    const ctx = c.get('useCaseContext');
    const publisher = await getPublisher(ctx, { namespace: nameOf(c) });
    const { counts } = await searchCatalogue(ctx, { organizationId: publisher.id, limit: 1 });
    const count = (kind: string) => counts?.[`kind:${kind}`] ?? 0;
    const offered = {
      solution: count('solution'),
      service: count('service'),
      integration: count('integration'),
    };
    return show(c, cardOfPublisher(publisher, offered, locale));
  });
  app.get('/og/:locale/:namespace/:file{[^/]+\\.png}', async (c) => {
    const locale = localeOf(c);
    const name = { namespace: c.req.param('namespace'), slug: nameOf(c) };
    const { card } = await getCatalogueListing(c.get('useCaseContext'), name);
    return show(c, cardOfListing(card, locale));
  });
  app.get('/og/*', () => {
    throw new AppError('not_found');
  });
  return app;
}

function localeOf(c: Context<HttpState>): Locale {
  const locale = locales.find((known) => known === c.req.param('locale'));
  if (!locale) throw new AppError('not_found');
  return locale;
}

const nameOf = (c: Context<HttpState>): string => (c.req.param('file') ?? '').slice(0, -'.png'.length);

/** Only our own public copies: nobody makes this server fetch an address. */
async function logoOf({ logo }: ShareCard, ctx: UseCaseContext): Promise<Uint8Array | null> {
  const fileId = /^\/files\/([\w-]{1,40})$/.exec(logo ?? '')?.[1];
  if (!fileId) return null;
  const found = await readFile(ctx, { fileId }).catch(() => null);
  return found?.file.visibility === 'public' && found.file.mediaType.startsWith('image/') ? found.body : null;
}
