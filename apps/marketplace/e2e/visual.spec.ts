import { type Browser, expect, type Page, test } from '@playwright/test';
import { pinLook, servePinnedFonts } from './support/pinned-look.ts';
import { sampleAddress, signedIn } from './support/sign-in.ts';

/**
 * The look of every component and of ten pages. Always the Chromium and the fonts that npm installs, so that a
 * picture made here is the picture made elsewhere. When a change is meant: `npm run visual:update`, and look.
 */
test.setTimeout(120_000);

const sections = [
  'foundations',
  'themes',
  'actions',
  'forms',
  'data',
  'work',
  'feedback',
  'text',
  'overlays',
];

const looks = [
  { locale: 'zh-CN', scheme: 'light', viewport: { width: 1280, height: 860 } },
  { locale: 'en', scheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

type Look = (typeof looks)[number];

const publicPages = {
  home: '',
  catalogue: '/catalogue',
  solution: '/catalogue/zhengtong/civic-hotline',
  compare: '/compare?listing=zhengtong/civic-hotline&listing=yunqian/cloud-migration',
  publisher: '/publishers/qinghe',
  certification: '/certification',
};
const workspacePages = { 'partner-overview': '/workspace', 'partner-listings': '/workspace/listings' };
const deskPages = { 'desk-today': '/desk', 'desk-listings': '/desk/listings' };

async function pageFor(browser: Browser, { locale, scheme, viewport }: Look): Promise<Page> {
  const context = await browser.newContext({
    locale,
    colorScheme: scheme,
    viewport,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await servePinnedFonts(page);
  return page;
}

/** As the server sends it: nothing arrives later, so nothing has to be waited for. */
async function withoutScripts(page: Page): Promise<void> {
  await page.context().route('**/assets/*.js', (route) => route.abort());
}

async function shoot(page: Page, look: Look, pages: Record<string, string>): Promise<void> {
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(`/${look.locale}${path}`);
    await pinLook(page);
    await expect.soft(page).toHaveScreenshot([`${look.locale}-${look.scheme}`, `${name}.png`]);
  }
}

for (const look of looks) {
  test.describe(`${look.locale}, ${look.scheme}, ${look.viewport.width} px`, () => {
    test('every component looks as it was agreed', async ({ browser }) => {
      const page = await pageFor(browser, look);
      await page.goto(`/${look.locale}/ui`, { waitUntil: 'networkidle' });
      await pinLook(page);
      for (const section of sections) {
        await expect
          .soft(page.locator(`#${section}`))
          .toHaveScreenshot([`${look.locale}-${look.scheme}`, `ui-${section}.png`]);
      }
    });

    test('the public pages look as they were agreed', async ({ browser }) => {
      const page = await pageFor(browser, look);
      await withoutScripts(page);
      await shoot(page, look, publicPages);
    });

    test('the pages for work look as they were agreed', async ({ browser }) => {
      for (const [address, pages] of [
        [sampleAddress('owner', 'qinghe'), workspacePages],
        [sampleAddress('admin'), deskPages],
      ] as const) {
        const page = await signedIn(browser, address, look.locale);
        await page.setViewportSize(look.viewport);
        await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
        await servePinnedFonts(page);
        await withoutScripts(page);
        await shoot(page, look, pages);
      }
    });
  });
}
