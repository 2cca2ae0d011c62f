import { type Locale, locales } from '@headwater/domain';
import { type Context, Hono } from 'hono';
import { apiReference } from '../reference/api-reference.ts';
import type { ApiDocument } from '../reference/openapi-types.ts';
import { openApiDocument } from '../rest/openapi-document.ts';
import { errorPage } from './error-pages.ts';
import type { HttpState } from './state.ts';

const referencePath = '/docs/api';

/** API reference and error pages, from this process alone: made once a language, no script and no outside request. */
export function documentation(publicUrl: string): Hono<HttpState> {
  const app = new Hono<HttpState>();
  const pages = new Map<string, Promise<string>>();
  const once = (key: string, make: () => Promise<string>) => {
    const page = pages.get(key) ?? make();
    pages.set(key, page);
    page.catch(() => pages.delete(key));
    return page;
  };
  app.get(referencePath, async (c) => {
    const locale = localeOf(c);
    const document = () => openApiDocument(publicUrl) as ApiDocument;
    const make = async () => String(await apiReference(document(), { locale, path: referencePath }));
    return show(c, await once(locale, make));
  });
  app.get('/reference', (c) => c.redirect(referencePath, 301));
  app.get('/errors/:code', async (c) => {
    const locale = localeOf(c);
    const code = c.req.param('code');
    return show(c, await once(`${locale}/${code}`, async () => String(await errorPage(code, locale))));
  });
  return app;
}

function localeOf(c: Context<HttpState>): Locale {
  const asked = c.req.query('lang');
  return locales.find((locale) => locale === asked) ?? c.get('useCaseContext').locale;
}

function show(c: Context<HttpState>, page: string): Response {
  c.header('Cache-Control', 'public, max-age=300');
  c.header('Vary', 'Accept-Language');
  return c.html(page) as Response;
}
