import { FileText } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import type { CaseView } from './load-case.ts';
import { Panel } from './panel.tsx';

/** What the manifest names and the publisher uploaded: evidence is private, reviewers open it here. */
export function NamedFiles({ files }: { files: CaseView['review']['files'] }) {
  if (files.length === 0) return null;
  return (
    <Panel title={m.review_files()}>
      <ul className="space-y-2 text-sm">
        {files.map(({ src, url, mediaType, byteSize }) => (
          <li key={src} className="flex gap-2">
            <FileText aria-hidden className="mt-[0.2em] size-4 shrink-0 text-ink-faint" />
            <span className="min-w-0">
              <a
                href={url}
                target="_blank"
                rel="noopener"
                className="text-accent underline [overflow-wrap:anywhere]"
              >
                {src}
              </a>
              <span className="block text-ink-faint text-xs">
                {mediaType} · {kilobytes(byteSize)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const kilobytes = (bytes: number): string =>
  formatNumber(Math.max(1, Math.round(bytes / 1000)), { style: 'unit', unit: 'kilobyte' });
