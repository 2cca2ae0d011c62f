import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';

const require = createRequire(import.meta.url);
const fonts = join(dirname(require.resolve('@fontsource/noto-sans-sc/package.json')), 'files');

const faces = [400, 600].flatMap((weight) =>
  ['latin', 'chinese-simplified'].map((part) => ({
    weight,
    part,
    file: `noto-sans-sc-${part}-${weight}-normal.woff2`,
  })),
);

/** Latin and punctuation that both files have come from the first. */
const css = `
${faces.map(({ weight, part, file }) => `@font-face { font-family: "Pinned ${part}"; font-weight: ${weight}; src: url("/pinned/${file}") format("woff2"); }`).join('\n')}
*, ::before, ::after {
  font-family: "Pinned latin", "Pinned chinese-simplified" !important;
  animation: none !important; transition: none !important; caret-color: transparent !important;
}`;

/** Days, times and "three days ago" as text, in both languages: all of them depend on when the sample was made. */
const moments = [
  String.raw`\d{4}年\d{1,2}月\d{1,2}日(周.)?( ?\d{1,2}:\d{2})?`,
  String.raw`\d{1,2}月\d{1,2}日(周.)?( ?\d{1,2}:\d{2})?`,
  String.raw`(\w{3}, )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}(, \d{4})?(, \d{1,2}:\d{2}( [AP]M)?)?`,
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`\d+ ?(秒钟?|分钟|小时|天|周|个月|年)[前后]|刚刚|昨天|前天|今天|明天`,
  String.raw`(in )?\d+ (second|minute|hour|day|week|month|year)s?( ago)?|yesterday|tomorrow|today|just now`,
  String.raw`还剩 ?\d+ ?个工作日|超期 ?\d+ ?个工作日|\d+ working days? (left|over)`,
].join('|');

/** One look on every machine: the fonts of the npm package, no motion, no caret, no moment of time. */
export async function pinLook(page: Page): Promise<void> {
  await page.addStyleTag({ content: css });
  await page.evaluate(async (pattern) => {
    const found = new RegExp(pattern, 'gi');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeValue) node.nodeValue = node.nodeValue.replace(found, '▒▒▒▒');
    }
    const weights = [400, 600].flatMap((weight) =>
      ['latin', 'chinese-simplified'].map((part) => `${weight} 16px "Pinned ${part}"`),
    );
    await Promise.all(weights.map((font) => document.fonts.load(font, 'A源')));
    await document.fonts.ready;
    // Laid out anew with all fonts there: half pixels would otherwise tell in which order they came.
    document.body.style.display = 'none';
    document.body.getBoundingClientRect();
    document.body.style.display = '';
  }, moments);
}

/** Before the first page of a context: where the pinned fonts come from. */
export async function servePinnedFonts(page: Page): Promise<void> {
  await page.context().route('**/pinned/*.woff2', (route) =>
    route.fulfill({
      path: join(fonts, route.request().url().split('/').at(-1) ?? ''),
      contentType: 'font/woff2',
      headers: { 'cache-control': 'max-age=600' },
    }),
  );
}
