import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { root } from './root.ts';
import { type Pages, pathIn, type SiteLocale } from './site-locale.ts';

/** Where a document of the repository is on the site. */
const places: [pattern: RegExp, place: (name: string, locale: SiteLocale) => string][] = [
  [/^docs\/guides\/(.+)\.md$/, (name) => `/guides/${name}`],
  [/^docs\/zh\/guides\/(.+)\.md$/, (name) => pathIn('zh-CN', `/guides/${name}`)],
  [/^docs\/errors\/(.*?)(?:\.md)?$/, (name, locale) => pathIn(locale, `/errors/${name}`)],
  [/^docs\/domain\/(.+)\.md$/, (name) => `/states/${name}`],
  [/^docs\/(architecture)\.md$/, (name) => `/${name}`],
  [/^packages\/(.+)\/README\.md$/, (name) => `/packages/${name}`],
];

function placeOf(file: string, locale: SiteLocale): string | undefined {
  for (const [pattern, place] of places) {
    const found = pattern.exec(file);
    if (found) return place(found[1] ?? '', locale);
  }
  return undefined;
}

/** The guides, the states and the READMEs of the published packages, with links that lead within the site. */
export function guidePages(): Pages {
  const files = ['docs/guides/*.md', 'docs/zh/guides/*.md', 'docs/domain/*.md'].flatMap((pattern) =>
    globSync(pattern, { cwd: root }),
  );
  const packages = ['manifest', 'sdk', 'cli'].map((name) => `packages/${name}/README.md`);
  return new Map(
    [...files, ...packages].map((file): [string, string] => {
      const locale = file.startsWith('docs/zh/') ? 'zh-CN' : 'en';
      const text = readFileSync(join(root, file), 'utf8');
      return [placeOf(file, locale) ?? basename(file), withSiteLinks(text, { file, locale })];
    }),
  );
}

/** A link to a file that the site does not have is left to VitePress, which ends the build for it. */
function withSiteLinks(text: string, { file, locale }: { file: string; locale: SiteLocale }): string {
  return text.replace(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g, (whole, link: string) => {
    const place = placeOf(normalize(join(dirname(file), link)), locale);
    return place ? `](${place}` : whole;
  });
}
