import type { Finding } from '@headwater/manifest';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Callout } from '../../ui/callout.tsx';
import { Progress } from '../../ui/progress.tsx';
import type { Tone } from '../../ui/tone.ts';
import type { Json } from './at.ts';
import { completeness } from './completeness.ts';
import type { SectionSpec } from './field-spec.ts';
import { inOrder } from './in-order.ts';
import type { Checks } from './use-checks.ts';

export interface ChecksPanelProps {
  checks: Checks;
  value: Json;
  sections: SectionSpec[];
  onJump: (pointer: string) => void;
}

const groups: { severity: Finding['severity']; tone: Tone; title: (values: { count: number }) => string }[] =
  [
    { severity: 'error', tone: 'bad', title: m.editor_checks_errors },
    { severity: 'publishing', tone: 'warn', title: m.editor_checks_publishing },
    { severity: 'warning', tone: 'neutral', title: m.editor_checks_warnings },
  ];

/** How far it is, and every finding of the manifest as it stands; each leads to its field. */
export function ChecksPanel({ checks, value, sections, onJump }: ChecksPanelProps) {
  const { findings, problems, placed } = checks;
  const { done, of, open } = completeness(value, { findings, sections });
  return (
    <section aria-label={m.editor_checks()} className="space-y-3">
      <Progress label={m.editor_completeness()} value={of === 0 ? 0 : done / of} />
      {open.length > 0 && (
        <p className="text-ink-faint text-xs">
          {m.editor_missing({ parts: open.map(({ label }) => label()).join(m.editor_list_comma()) })}
        </p>
      )}
      <div className="space-y-3">
        {problems.length === 0 && <Callout tone="good" title={m.editor_checks_ok()} />}
        {groups.map(({ severity, tone, title }) => {
          const found = inOrder(
            findings.filter((finding) => finding.severity === severity),
            sections,
          );
          if (found.length === 0) return null;
          return (
            <Callout key={severity} tone={tone} title={title({ count: found.length })}>
              <ul className="max-h-72 space-y-1.5 overflow-y-auto">
                {found.map((finding) => (
                  <li key={finding.fingerprint}>
                    <button
                      type="button"
                      onClick={() => onJump(finding.pointer)}
                      className="text-start underline decoration-line-strong underline-offset-4 hover:text-accent"
                    >
                      <Place label={placed.labelOf(finding.pointer)} />
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
  return label && <span className="font-medium text-ink">{m.editor_place({ label })}</span>;
}
