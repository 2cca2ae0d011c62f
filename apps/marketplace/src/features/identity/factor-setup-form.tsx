import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { SetupView } from '../../server/second-factor-steps.ts';
import type { FormResult } from '../../server/submit.ts';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';
import { CodeField } from './code-field.tsx';

export function FactorSetupForm({
  qr,
  secret,
  setup,
  result,
}: SetupView & { result: FormResult | undefined }) {
  return (
    <div className="grid gap-x-10 gap-y-6 sm:grid-cols-[auto_minmax(0,1fr)]">
      {/* Black on white in the dark theme too: cameras read it so. */}
      <svg
        role="img"
        aria-label={m.account_factor_qr()}
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        shapeRendering="crispEdges"
        className="size-56 rounded-md border border-line"
      >
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <div className="space-y-5">
        <div>
          <h2 className="text-xl">{m.account_factor_scan_title()}</h2>
          <p className="mt-1 max-w-prose text-ink-soft">{m.account_factor_scan_text()}</p>
        </div>
        <div className="text-sm">
          <p>{m.account_factor_key()}</p>
          <code className="mt-1 inline-block select-all break-words rounded-sm bg-sunken px-2 py-1 font-mono">
            {secret}
          </code>
        </div>
        <Form method="post" className="space-y-5">
          <HiddenFields values={{ setupUri: setup.uri, setupCodes: setup.backupCodes.join(' ') }} />
          <FormState result={result}>
            <FormErrorSummary />
            <CodeField />
            <SubmitButton name="intent" value="confirm">
              {m.account_factor_confirm()}
            </SubmitButton>
          </FormState>
        </Form>
      </div>
    </div>
  );
}
