import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import { Callout } from '../../ui/callout.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stat } from '../../ui/stat.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import type { Preview } from './policy-page.tsx';

/** The latest submissions decided again under the rules in the form; nothing has changed by it. */
export function PolicyPreview({ preview }: { preview: Preview }) {
  const { considered, autoApproved, autoApprovedBefore, changes } = preview;
  if (considered === 0)
    return (
      <div role="status">
        <Callout tone="neutral" title={m.operations_preview_none()}>
          {m.operations_preview_none_text()}
        </Callout>
      </div>
    );
  return (
    <section role="status" className="space-y-4 rounded-lg border border-accent-line bg-surface p-5">
      <h3 className="text-base">{m.operations_preview_title()}</h3>
      <dl className="grid gap-4 sm:grid-cols-3">
        <Stat label={m.operations_preview_considered()} value={formatNumber(considered)} />
        <Stat label={m.operations_preview_before()} value={formatNumber(autoApprovedBefore)} />
        <Stat label={m.operations_preview_after()} value={formatNumber(autoApproved)} />
      </dl>
      {changes.length > 0 ? (
        <Disclosure summary={m.operations_preview_changes({ count: changes.length })}>
          <ul className="space-y-1 text-sm">
            {changes.map(({ caseId, after }) => (
              <li key={caseId}>
                <TextLink to={`/desk/review/${caseId}`} className="font-mono text-xs">
                  {caseId}
                </TextLink>{' '}
                →{' '}
                {after === 'auto_approve' ? m.operations_preview_to_auto() : m.operations_preview_to_review()}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : (
        <p className="text-ink-soft text-sm">{m.operations_preview_same()}</p>
      )}
    </section>
  );
}
