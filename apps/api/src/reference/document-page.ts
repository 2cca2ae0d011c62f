import type { Locale } from '@headwater/domain';
import { html, raw } from 'hono/html';
import { style } from './style.ts';

export type Markup = ReturnType<typeof html>;

/** A page of the documentation: no script, no outside request, the colours of the marketplace. */
export function documentPage(options: {
  locale: Locale;
  title: string;
  /** Address of this page; the other language is the same with `?lang=`. */
  path: string;
  navigation?: Markup;
  body: Markup;
}): Markup {
  const other = options.locale === 'en' ? 'zh-CN' : 'en';
  return html`<!doctype html>
<html lang="${options.locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${options.title} · Headwater</title>
    <style>${raw(style)}</style>
  </head>
  <body>
    <header>
      <a href="/${options.locale}">Headwater</a>
      <a href="/docs/api?lang=${options.locale}">${options.locale === 'en' ? 'API reference' : 'API 参考'}</a>
      <a href="${options.path}?lang=${other}" hreflang="${other}" lang="${other}">${other === 'en' ? 'English' : '中文'}</a>
    </header>
    <div class="columns">
      ${options.navigation ? html`<nav aria-label="${options.title}">${options.navigation}</nav>` : ''}
      <main>${options.body}</main>
    </div>
  </body>
</html>`;
}
