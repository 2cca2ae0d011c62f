import { LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFetcher } from 'react-router';
import type { FormResult } from '../../server/submit.ts';
import { Button } from '../../ui/button.tsx';
import type { ButtonLook } from '../../ui/button-style.ts';
import { useToast } from '../../ui/toast.tsx';
import { failureOf } from './action-result.ts';
import { HiddenFields } from './hidden-fields.tsx';
import { useDone } from './use-done.ts';

export type ActionButtonProps = ButtonLook & {
  /** Posted to this page's action (or to `action`). */
  fields: Record<string, string>;
  action?: string;
  /** Said when it went well. */
  done: string;
  disabled?: boolean;
  children: ReactNode;
};

/** One step that needs no further word: posts, says how it went, and stays on the page. */
export function ActionButton({ fields, action, done, children, ...look }: ActionButtonProps) {
  const fetcher = useFetcher<FormResult>();
  const toast = useToast();
  useDone(fetcher, () => toast({ title: done }));
  const failure = failureOf(fetcher.data);
  const pending = fetcher.state !== 'idle';
  return (
    <fetcher.Form method="post" action={action} className="inline-flex flex-col items-start gap-1">
      <HiddenFields values={fields} />
      <Button type="submit" aria-disabled={pending || undefined} {...look}>
        {pending && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
        {children}
      </Button>
      {failure && !pending && (
        <p role="alert" className="max-w-prose text-bad text-sm">
          {Object.values(failure.fields)[0] ?? failure.message}
        </p>
      )}
    </fetcher.Form>
  );
}
