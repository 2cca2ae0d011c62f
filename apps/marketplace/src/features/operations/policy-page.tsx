import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import type { FormResult } from '../../server/submit.ts';
import { Callout } from '../../ui/callout.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../workspace/section.tsx';
import { PolicyCompare } from './policy-compare.tsx';
import { PolicyFacts } from './policy-facts.tsx';
import { PolicyFields } from './policy-fields.tsx';
import { PolicyHistory } from './policy-history.tsx';
import { PolicyPreview } from './policy-preview.tsx';

type Review = Api['review'];
export type Policy = Awaited<ReturnType<Review['getRiskPolicy']>>;
export type Preview = Awaited<ReturnType<Review['previewRiskPolicy']>>;

export interface PolicyResult {
  saved: Awaited<ReturnType<Review['putRiskPolicy']>> | null;
  preview: Preview | null;
  rules: Policy['rules'];
}

export interface PolicyPageProps {
  policy: Policy;
  mayWrite: boolean;
  /** yyyy-mm-dd: a policy is never retroactive. */
  tomorrow: string;
  now: string;
  /** Which versions the address compares. */
  compared: { from: number; to: number } | null;
  result: FormResult<PolicyResult> | undefined;
}

/** What may go live without a person, and how often a person looks at it afterwards. */
export function PolicyPage({ policy, mayWrite, tomorrow, now, compared, result }: PolicyPageProps) {
  const answer = result?.ok ? result.value : null;
  return (
    <div className="max-w-4xl space-y-8">
      <PageHeader title={m.operations_policy()} description={m.operations_policy_text()} />
      {answer?.saved && (
        <div role="status">
          <Callout tone="good" title={m.operations_policy_saved({ version: answer.saved.version })}>
            {answer.saved.effectiveFrom &&
              m.operations_policy_from({ at: formatDateTime(answer.saved.effectiveFrom) })}
          </Callout>
        </div>
      )}
      {mayWrite ? (
        <Section
          title={m.operations_policy_edit()}
          description={
            policy.version === 0
              ? m.operations_policy_built_in()
              : m.operations_policy_version({ version: policy.version })
          }
        >
          <PolicyFields
            // Anew once it is saved, and again when the rules then in force are here.
            key={`${policy.version}-${answer?.saved?.version}`}
            rules={answer?.preview ? answer.rules : policy.rules}
            tomorrow={tomorrow}
            result={result}
          >
            {answer?.preview && <PolicyPreview preview={answer.preview} />}
          </PolicyFields>
        </Section>
      ) : (
        <Section
          title={
            policy.version === 0
              ? m.operations_policy_built_in()
              : m.operations_policy_version({ version: policy.version })
          }
          description={m.operations_policy_read_only()}
        >
          <PolicyFacts rules={policy.rules} />
        </Section>
      )}
      <Section title={m.operations_policy_history()}>
        <PolicyHistory policy={policy} now={now} />
      </Section>
      {policy.history.length > 1 && (
        <Section title={m.operations_compare_title()}>
          <PolicyCompare history={policy.history} compared={compared} />
        </Section>
      )}
    </div>
  );
}
