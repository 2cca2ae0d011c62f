import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ErrorCode, errorTable } from '@headwater/domain';
import { errorMarkdown } from '../../api/src/http/error-markdown.ts';
import { page, plain, table } from './markdown.ts';
import { root } from './root.ts';
import { type Pages, pathIn, siteLocales } from './site-locale.ts';

const texts = {
  en: {
    title: 'Error codes',
    intro:
      'The `code` of a problem document (RFC 9457). A server shows the same page under its own `/errors/`.',
    columns: ['Code', 'HTTP', 'Meaning'],
  },
  'zh-CN': {
    title: '错误码',
    intro: '问题文档（RFC 9457）中 `code` 的含义。服务器自身的 `/errors/` 下有相同的页面。',
    columns: ['错误码', 'HTTP', '含义'],
  },
};

/** The pages of docs/errors, one a language, and a list of all codes. */
export function errorPages(): Pages {
  const pages: Pages = new Map();
  for (const locale of siteLocales) {
    const say = texts[locale];
    const codes = Object.keys(errorTable) as ErrorCode[];
    for (const code of codes) {
      const text = readFileSync(join(root, `docs/errors/${code}.md`), 'utf8');
      pages.set(pathIn(locale, `/errors/${code}`), errorMarkdown(text, { code, locale }));
    }
    const rows = codes.map((code) => [
      `[${code}](${pathIn(locale, `/errors/${code}`)})`,
      String(errorTable[code].status),
      plain(errorTable[code].title[locale]),
    ]);
    pages.set(pathIn(locale, '/errors/index'), page(`# ${say.title}`, say.intro, table(say.columns, rows)));
  }
  return pages;
}
