import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import type { FormResult } from '../../server/submit.ts';
import { Callout } from '../../ui/callout.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

type Verdict = Awaited<ReturnType<Api['audit']['verifyAuditChain']>>;

const faults = {
  missing: m.audit_fault_missing,
  changed: m.audit_fault_changed,
  unlinked: m.audit_fault_unlinked,
};

/** Proves, or disproves, that nobody rewrote the log. */
export function VerifyChain({ result }: { result: FormResult<Verdict> | undefined }) {
  return (
    <div className="space-y-3">
      <Form method="post" className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SubmitButton variant="secondary">{m.audit_verify()}</SubmitButton>
        <p className="text-ink-soft text-sm">{m.audit_verify_text()}</p>
      </Form>
      <div role="status">{result?.ok && <Answer verdict={result.value} />}</div>
    </div>
  );
}

function Answer({ verdict: { checked, broken, head } }: { verdict: Verdict }) {
  const count = formatNumber(checked);
  if (broken)
    return (
      <Callout tone="bad" title={m.audit_broken({ sequence: broken.sequence, count })}>
        {faults[broken.fault]()}
      </Callout>
    );
  return (
    <Callout tone="good" title={m.audit_intact({ count })}>
      {head && (
        <>
          {m.audit_intact_head()} <code className="break-all font-mono text-xs">{head.hash}</code>
        </>
      )}
    </Callout>
  );
}
