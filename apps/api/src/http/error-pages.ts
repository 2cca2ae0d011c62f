import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError, type ErrorCode, errorTable, type Locale } from '@headwater/domain';
import { html, raw } from 'hono/html';
import { marked } from 'marked';
import { documentPage, type Markup } from '../reference/document-page.ts';
import { errorMarkdown } from './error-markdown.ts';

const folder = join(import.meta.dirname, '../../../../docs/errors');

const isCode = (code: string): code is ErrorCode => Object.hasOwn(errorTable, code);

/** The page that a problem document's `type` points to; only codes of the table name a file. */
export async function errorPage(code: string, locale: Locale): Promise<Markup> {
  if (!isCode(code)) throw new AppError('not_found');
  const text = await readFile(join(folder, `${code}.md`), 'utf8');
  return documentPage({
    locale,
    title: `${code}: ${errorTable[code].title[locale]}`,
    path: `/errors/${code}`,
    body: html`${raw(await marked(errorMarkdown(text, { code, locale })))}<p><a href="/docs/api#codes">${locale === 'en' ? 'All error codes' : '全部错误码'}</a></p>`,
  });
}
