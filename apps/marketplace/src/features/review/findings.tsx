import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { FindingList } from '../listings/finding-list.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import type { CaseView } from './load-case.ts';

type Finding = CaseView['review']['findings'][number];

/** What the checks found: open ones first, those accepted before at the end. */
export function Findings({ findings, mayWaive }: { findings: Finding[]; mayWaive: boolean }) {
  if (findings.length === 0)
    return <EmptyState title={m.review_findings_none()}>{m.review_findings_none_text()}</EmptyState>;
  const ordered = [...findings].sort((one, other) => Number(one.waived) - Number(other.waived));
  return (
    <FindingList
      findings={ordered}
      actionsFor={(finding) => (
        <>
          {finding.mode === 'monitor' && <Badge>{m.review_monitor()}</Badge>}
          {mayWaive && !finding.waived && <Waive finding={finding} />}
        </>
      )}
    />
  );
}

function Waive({ finding }: { finding: Finding }) {
  return (
    <ConfirmAction
      trigger={
        <Button size="sm" className="ms-auto">
          {m.review_waive()}
        </Button>
      }
      title={m.review_waive_title()}
      description={m.review_waive_text()}
      confirm={m.review_waive()}
      tone="primary"
      fields={{ intent: 'waive', fingerprint: finding.fingerprint }}
      done={m.review_waive_done()}
    >
      <p className="text-sm">{textOf(finding.message)}</p>
      <Field name="reason" label={m.review_waive_reason()} maxLength={1000} required>
        <Textarea rows={3} />
      </Field>
    </ConfirmAction>
  );
}
