import { LoaderCircle } from 'lucide-react';
import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useToast } from '../../ui/toast.tsx';
import { failureOf } from '../workspace/action-result.ts';
import { HiddenFields } from '../workspace/hidden-fields.tsx';
import { useDone } from '../workspace/use-done.ts';

/** What the command saw when it looked. */
interface Seen {
  dns?: { found: string[] };
  wellKnown?: { answer: string };
}

/** Looks for the proof; when there is none, says what is there instead. */
export function CheckProof({ name }: { name: string }) {
  const fetcher = useFetcher<FormResult>();
  const toast = useToast();
  useDone(fetcher, () => toast({ title: m.namespaces_checked() }));
  const failure = failureOf(fetcher.data);
  const pending = fetcher.state !== 'idle';
  return (
    <fetcher.Form method="post" className="w-full space-y-4">
      <HiddenFields values={{ intent: 'check' }} />
      <Button type="submit" variant="primary" aria-disabled={pending || undefined}>
        {pending && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
        {m.namespaces_check()}
      </Button>
      {failure && !pending && (
        <div role="alert">
          <Callout tone="bad" title={failure.message}>
            <SeenPlaces name={name} seen={(failure.extra ?? {}) as Seen} />
          </Callout>
        </div>
      )}
    </fetcher.Form>
  );
}

function SeenPlaces({ name, seen: { dns, wellKnown } }: { name: string; seen: Seen }) {
  return (
    <>
      {dns && (
        <p className="break-all">
          {dns.found.length > 0
            ? m.namespaces_seen_dns({ found: dns.found.join(' · ') })
            : m.namespaces_seen_dns_none({ name })}
        </p>
      )}
      {wellKnown && <p>{m.namespaces_seen_file({ answer: wellKnown.answer })}</p>}
      <p>{m.namespaces_seen_wait()}</p>
    </>
  );
}
