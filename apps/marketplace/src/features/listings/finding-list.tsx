import type { ReactNode } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import type { Tone } from '../../ui/tone.ts';
import type { Finding } from './types.ts';

const severities: Record<string, { tone: Tone; label: () => string }> = {
  error: { tone: 'bad', label: m.listings_severity_error },
  publishing: { tone: 'warn', label: m.listings_severity_publishing },
  warning: { tone: 'neutral', label: m.listings_severity_warning },
};

export interface FindingListProps {
  findings: Finding[];
  /** Where the field can be mended; `#pointer` is added. */
  editPath?: string;
  actionsFor?: (finding: Finding) => ReactNode;
}

export function FindingList({ findings, editPath, actionsFor }: FindingListProps) {
  if (findings.length === 0) return <p className="text-ink-soft text-sm">{m.listings_findings_none()}</p>;
  return (
    <ul className="divide-y divide-line rounded-md border border-line bg-surface">
      {findings.map((finding) => (
        <li key={finding.fingerprint} className="space-y-1 px-4 py-3 text-sm">
          <p className="flex flex-wrap items-center gap-2">
            <SeverityBadge finding={finding} />
            <span className="font-medium">{textOf(finding.message)}</span>
          </p>
          {finding.fix && <p className="text-ink-soft">{textOf(finding.fix)}</p>}
          {finding.waiverReason && (
            <p className="text-ink-soft">{m.listings_waived_reason({ reason: finding.waiverReason })}</p>
          )}
          <div className="flex flex-wrap items-center gap-x-3 text-ink-faint text-xs">
            <code className="font-mono">{finding.checkId}</code>
            <Place pointer={finding.pointer} editPath={editPath} />
            {actionsFor?.(finding)}
          </div>
        </li>
      ))}
    </ul>
  );
}

function SeverityBadge({ finding: { severity, waived } }: { finding: Finding }) {
  if (waived) return <Badge tone="good">{m.listings_waived()}</Badge>;
  const known = severities[severity];
  return <Badge tone={known?.tone ?? 'neutral'}>{known?.label() ?? severity}</Badge>;
}

function Place({ pointer, editPath }: { pointer: string; editPath: string | undefined }) {
  const text = <code className="break-all font-mono">{pointer || '/'}</code>;
  return editPath ? <TextLink to={`${editPath}#${pointer}`}>{text}</TextLink> : text;
}
