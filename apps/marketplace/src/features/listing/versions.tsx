import { m } from '../../generated/paraglide/messages.js';
import { Markdown } from '../../ui/markdown.tsx';
import { Section } from './section.tsx';
import type { VersionView } from './view/versions-view.ts';

export function Versions({ versions }: { versions: VersionView[] }) {
  if (versions.length === 0) return null;
  return (
    <Section id="versions" title={m.listing_versions()}>
      <ol className="divide-y divide-line border-line border-y">
        {versions.map(({ version, date, changes }) => (
          <li key={version} className="grid gap-x-6 gap-y-1 py-3 text-sm sm:grid-cols-[10rem_1fr]">
            <p>
              <span className="font-medium tabular-nums">{version}</span>
              <span className="ms-2 text-ink-faint text-xs sm:ms-0 sm:block">{date}</span>
            </p>
            {changes ? (
              <div lang={changes.lang}>
                <Markdown content={changes.content} />
              </div>
            ) : (
              <p className="text-ink-faint">{m.listing_no_changelog()}</p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
