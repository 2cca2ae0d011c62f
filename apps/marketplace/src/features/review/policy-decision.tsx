import { Check, X } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { TextLink } from '../../ui/text-link.tsx';
import type { CaseView } from './load-case.ts';
import { Panel } from './panel.tsx';

/** Why a machine let it pass, or why it came to a person. */
export function PolicyDecision({ policy }: { policy: NonNullable<CaseView['policy']> }) {
  return (
    <Panel title={m.review_policy()}>
      <p className="text-sm">{policy.automatic ? m.review_policy_automatic() : m.review_policy_person()}</p>
      <ul className="mt-3 space-y-1.5 text-sm">
        {policy.reasons.map(({ code, met, text }) => (
          <li key={code} className="flex gap-2">
            {met ? (
              <Check aria-hidden className="mt-[0.2em] size-4 shrink-0 text-good" />
            ) : (
              <X aria-hidden className="mt-[0.2em] size-4 shrink-0 text-bad" />
            )}
            <span>
              {textOf(text)}
              <span className="sr-only"> – {met ? m.review_policy_met() : m.review_policy_unmet()}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-ink-faint text-xs">
        <TextLink to="/desk/policy">
          {policy.version === 0
            ? m.review_policy_built_in()
            : m.review_policy_version({ version: policy.version })}
        </TextLink>
      </p>
    </Panel>
  );
}
