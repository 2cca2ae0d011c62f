import { useSearchParams } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { Callout } from '../../ui/callout.tsx';
import { TextLink } from '../../ui/text-link.tsx';

const words: Record<string, () => string> = {
  'approve-publish': m.review_approve_publish_done,
  approve: m.review_approve_done,
  changes: m.review_changes_done,
  reject: m.review_reject_done,
  confirmed: m.review_confirmed,
  not_confirmed: m.review_doubted,
};

/** What the last decision came to, above the case that opened after it; in the address, so that no script is needed. */
export function DecisionDone() {
  const [search] = useSearchParams();
  const done = words[search.get('done') ?? ''];
  const was = search.get('was');
  if (!done) return null;
  return (
    <div role="status" className="mb-4">
      <Callout
        tone="good"
        title={done()}
        action={was && <TextLink to={`/desk/review/${was}`}>{m.review_done_back()}</TextLink>}
      />
    </div>
  );
}
