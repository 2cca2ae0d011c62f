import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { type ReactNode, Suspense, use } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { expect, test } from 'vitest';
import { m } from '../generated/paraglide/messages.js';
import { formatDate, formatMoney } from '../lib/format/index.ts';
import { getLocale } from '../lib/locale/current.ts';
import type { Locale } from '../lib/locale/locales.ts';
import { inLocale } from './locale-scope.ts';

function Words() {
  return (
    <p>
      {getLocale()} {m.shell_sign_in()} {m.format_working_days({ count: 3 })}{' '}
      {formatDate('2026-11-21T08:00:00Z')} {formatMoney({ amountMinor: 128_000, currency: 'CNY' })}
    </p>
  );
}

function Later({ after, children }: { after: Promise<void>; children: ReactNode }) {
  use(after);
  return children;
}

const expected: Record<Locale, string> = {
  'zh-CN': 'zh-CN 登录 3 个工作日 2026年11月21日 ¥1,280',
  en: 'en Sign in 3 working days Nov 21, 2026 ¥1,280',
};

/** One request: something awaited before rendering, something suspended while rendering. */
function renderPage(locale: Locale, turn: number): Promise<string> {
  return inLocale(locale, async () => {
    await wait(turn % 7);
    const page = (
      <Suspense fallback={null}>
        <Words />
        <Later after={wait(turn % 5)}>
          <Words />
        </Later>
      </Suspense>
    );
    return new Promise<string>((resolve, reject) => {
      const { pipe } = renderToPipeableStream(page, {
        onAllReady: () => text(pipe(new PassThrough())).then(resolve, reject),
        onError: reject,
      });
    });
  });
}

test('1,000 pages rendered at the same time in turn about languages have no word in the wrong one', async () => {
  const locales = Array.from({ length: 1_000 }, (_, turn): Locale => (turn % 3 === 0 ? 'en' : 'zh-CN'));
  const pages = await Promise.all(locales.map(renderPage));
  pages.forEach((html, turn) => {
    const words = html.replaceAll(/<!--.*?-->/g, '').match(/(?<=<p>).*?(?=<\/p>)/g);
    const locale = locales[turn] ?? 'en';
    expect(words).toEqual([expected[locale], expected[locale]]);
  });
});

test('a text asked for outside a request is an error, never a default language', () => {
  expect(() => m.shell_sign_in()).toThrow(/outside a request/);
});
