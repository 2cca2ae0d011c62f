import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { CaseHeader } from './case-header.tsx';
import { CaseSections } from './case-sections.tsx';
import { type DecisionKind, decisionKinds, holdsCase } from './decision.ts';
import { DecisionDone } from './decision-done.tsx';
import { KeyHints } from './key-hint.tsx';
import type { CaseView } from './load-case.ts';
import { useKeys } from './use-keys.ts';

/** One screen: the listing as customers see it beside everything one decides by and with. */
export function CasePage(view: CaseView) {
  const { opened, setOpened, open } = useDecision(view);
  const navigate = useNavigate();
  const { next, search } = view;
  useKeys({
    a: open('approve-publish'),
    r: open('changes'),
    x: open('reject'),
    c: pressClaim,
    n: next ? () => navigate(localePath(`/desk/review/${next.id}${search}`)) : undefined,
    u: () => navigate(localePath(`/desk/review${search}`)),
  });
  return (
    <>
      <DecisionDone />
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
          ['?', m.review_key_help()],
        ]}
      />
      <CaseSections view={view} opened={opened} onOpen={setOpened} />
    </>
  );
}

const pressClaim = () => document.querySelector<HTMLElement>('[data-claim] button')?.click();

/** Deciding about a case in nobody's hands claims it first; the dialog opens as soon as it is one's own. */
function useDecision(view: CaseView) {
  const [search, setSearch] = useSearchParams();
  const [opened, setOpened] = useState<DecisionKind | null>(null);
  const asked = search.get('decide');
  const [wanted, setWanted] = useState<DecisionKind | null>(
    decisionKinds.find((kind) => kind === asked) ?? null,
  );
  const holds = holdsCase(view) && !view.review.recheck;
  const { assignee, state, fourEyes, recheck } = view.review;
  const claimable = view.mayDecide && fourEyes.mayDecide && state === 'open' && !assignee && !recheck;
  useEffect(() => {
    if (!wanted) return;
    if (holds) {
      setOpened(wanted);
      setWanted(null);
    } else if (claimable) pressClaim();
  }, [wanted, holds, claimable]);
  useEffect(() => {
    if (!asked) return;
    setSearch(
      (now) => {
        now.delete('decide');
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  }, [asked, setSearch]);
  const open = (kind: DecisionKind) => (holds || claimable ? () => setWanted(kind) : undefined);
  return { opened, setOpened, open };
}
