import type { Finding } from '@headwater/manifest';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import { textOf } from '../../lib/locale/words.ts';

/** What a check says at the field, and how to mend it. */
export function FindingNote({ finding: { severity, message, fix, checkId } }: { finding: Finding }) {
  const blocks = severity !== 'warning';
  const Mark = blocks ? CircleAlert : TriangleAlert;
  return (
    <p className={`flex items-start gap-1.5 text-xs ${blocks ? 'text-bad' : 'text-warn'}`}>
      <Mark aria-hidden className="mt-[0.25em] size-3.5 shrink-0" />
      <span>
        {textOf(message)} <span className="text-ink-soft">{textOf(fix)}</span>{' '}
        <code className="font-mono text-ink-faint">{checkId}</code>
      </span>
    </p>
  );
}
