import { type KeyboardEvent, useState } from 'react';
import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useDone } from '../workspace/use-done.ts';

function sendWithControlEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
}

/** An answer alone leaves the work where it is; handing back puts the same version before its reviewer again. */
export function Reply({ mayHandBack }: { mayHandBack: boolean }) {
  const fetcher = useFetcher<FormResult>();
  const toast = useToast();
  const [handsBack, setHandsBack] = useState(false);
  useDone(fetcher, () => toast({ title: handsBack ? m.listings_handed_back() : m.listings_replied() }));
  const pending = fetcher.state !== 'idle';
  return (
    <fetcher.Form method="post" className="max-w-2xl space-y-3" onKeyDown={sendWithControlEnter}>
      <FormState result={pending ? undefined : fetcher.data}>
        <FormErrorSummary />
        <Field
          name="body"
          label={m.listings_reply()}
          hint={mayHandBack ? m.listings_reply_hint() : undefined}
          maxLength={4000}
          required
        >
          <Textarea rows={3} />
        </Field>
        <div className="flex flex-wrap gap-3">
          <Button
            type="submit"
            name="intent"
            value="reply"
            variant={mayHandBack ? 'secondary' : 'primary'}
            aria-disabled={pending || undefined}
            onClick={() => setHandsBack(false)}
          >
            {m.listings_reply_send()}
          </Button>
          {mayHandBack && (
            <Button
              type="submit"
              name="intent"
              value="hand_back"
              variant="primary"
              aria-disabled={pending || undefined}
              onClick={() => setHandsBack(true)}
            >
              {m.listings_hand_back()}
            </Button>
          )}
        </div>
      </FormState>
    </fetcher.Form>
  );
}
