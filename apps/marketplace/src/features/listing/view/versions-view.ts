import { formatDate } from '../../../lib/format/index.ts';
import { type Bilingual, wordsOf } from '../../../lib/locale/words.ts';
import { renderMarkdown } from '../../../server/render-markdown.ts';

interface Version {
  version: string;
  publishedAt: string;
  changelog: unknown;
}

export type VersionView = ReturnType<typeof toVersionViews>[number];

/** Each published version with its own entry of the changelog. */
export const toVersionViews = (versions: Version[]) =>
  versions.map(({ version, publishedAt, changelog }) => {
    const entries = Array.isArray(changelog) ? (changelog as { version: string; changes: Bilingual }[]) : [];
    const changes = wordsOf(entries.find((entry) => entry.version === version)?.changes);
    return {
      version,
      date: formatDate(publishedAt),
      changes: changes && { content: renderMarkdown(changes.text), lang: changes.lang },
    };
  });
