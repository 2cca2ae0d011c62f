import type { Finding } from '@headwater/manifest';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Callout } from '../../ui/callout.tsx';
import { Progress } from '../../ui/progress.tsx';
import type { Tone } from '../../ui/tone.ts';
import type { SectionSpec } from './field-spec.ts';
import { sectionOfPointer } from './sections.ts';

export interface ChecksPanelProps {
  findings: Finding[];
  /** Completeness is the share of parts in which nothing is left to do. */
  sections: SectionSpec[];
  labelOf: (pointer: string) => string | null;
  onJump: (pointer: string) => void;
}

const groups: { severity: Finding['severity']; tone: Tone; title: (values: { count: number }) => string }[] =
  [
    { severity: 'error', tone: 'bad', title: m.editor_checks_errors },
    { severity: 'publishing', tone: 'warn', title: m.editor_checks_publishing },
    { severity: 'warning', tone: 'neutral', title: m.editor_checks_warnings },
  ];

/** Every finding of the manifest as it stands; each leads to its field. */
export function ChecksPanel({ findings, sections, labelOf, onJump }: ChecksPanelProps) {
  const blocking = findings.filter(({ severity }) => severity !== 'warning');
  // While the manifest does not fit the schema the other checks cannot run, and a share would flatter.
  const readable = blocking.every(({ severity }) => severity !== 'error');
  const open = new Set(blocking.map(({ pointer }) => sectionOfPointer(sections, pointer)?.key)).size;
  return (
    <section aria-label={m.editor_checks()} className="space-y-3">
      {readable && <Progress label={m.editor_completeness()} value={1 - open / sections.length} />}
      <div role="status" className="space-y-3">
        {blocking.length === 0 && <Callout tone="good" title={m.editor_checks_ok()} />}
        {groups.map(({ severity, tone, title }) => {
          const found = findings.filter((finding) => finding.severity === severity);
          if (found.length === 0) return null;
          return (
            <Callout key={severity} tone={tone} title={title({ count: found.length })}>
              <ul className="max-h-72 space-y-1 overflow-y-auto">
                {found.map((finding) => (
                  <li key={finding.fingerprint}>
                    <button
                      type="button"
                      onClick={() => onJump(finding.pointer)}
                      className="text-start underline decoration-line-strong underline-offset-4 hover:text-accent"
                    >
                      <Place label={labelOf(finding.pointer)} />
                      {textOf(finding.message)}
                    </button>
                  </li>
                ))}
              </ul>
            </Callout>
          );
        })}
      </div>
    </section>
  );
}

function Place({ label }: { label: string | null }) {
  return label && <span className="font-medium text-ink">{label}: </span>;
}
