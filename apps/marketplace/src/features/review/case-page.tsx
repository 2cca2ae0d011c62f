import { useState } from 'react';
import { useNavigate } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { CaseHeader } from './case-header.tsx';
import { CaseTabs } from './case-tabs.tsx';
import { type DecisionKind, holdsCase } from './decision.ts';
import { DecisionBar } from './decision-bar.tsx';
import { History } from './history.tsx';
import { KeyHints } from './key-hint.tsx';
import type { CaseView } from './load-case.ts';
import { NamedFiles } from './named-files.tsx';
import { Notes } from './notes.tsx';
import { PolicyDecision } from './policy-decision.tsx';
import { PublisherRecord } from './publisher-record.tsx';
import { useKeys } from './use-keys.ts';

/** One screen: what it is on the left, everything one decides by and with on the right. */
export function CasePage(view: CaseView) {
  const [opened, setOpened] = useState<DecisionKind | null>(null);
  const navigate = useNavigate();
  const { next } = view;
  const deciding = holdsCase(view) && !view.review.recheck;
  const open = (kind: DecisionKind) => (deciding ? () => setOpened(kind) : undefined);
  useKeys({
    a: open('approve-publish'),
    r: open('changes'),
    x: open('reject'),
    c: () => document.querySelector<HTMLElement>('[data-claim] button')?.click(),
    n: next ? () => navigate(localePath(`/desk/review/${next.id}`)) : undefined,
  });
  return (
    <>
      <CaseHeader view={view} />
      <KeyHints
        label={m.review_keys()}
        keys={[
          ['c', m.review_key_claim()],
          ['a', m.review_key_approve()],
          ['r', m.review_key_changes()],
          ['x', m.review_key_reject()],
          ['Ctrl+Enter', m.review_key_send()],
          ['n', m.review_key_next_case()],
        ]}
      />
      <div className="mt-4 grid gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_24rem] xl:grid-rows-[auto_1fr]">
        <div className="xl:col-start-2 xl:row-start-1">
          <DecisionBar view={view} opened={opened} onOpen={setOpened} />
        </div>
        <div className="min-w-0 xl:col-start-1 xl:row-span-2 xl:row-start-1">
          <CaseTabs view={view} />
        </div>
        <aside aria-label={m.review_aside()} className="min-w-0 space-y-6 xl:col-start-2">
          <PublisherRecord review={view.review} />
          <NamedFiles files={view.review.files} />
          {view.policy && <PolicyDecision policy={view.policy} />}
          <Notes notes={view.review.notes} mayWrite={view.mayDecide} />
          <History view={view} />
        </aside>
      </div>
    </>
  );
}
