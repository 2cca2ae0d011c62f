import { LoaderCircle } from 'lucide-react';
import { type KeyboardEvent, type ReactElement, type ReactNode, useId, useState } from 'react';
import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { useHydrated } from '../../lib/use-hydrated.ts';
import type { FormResult } from '../../server/submit.ts';
import { Button, type ButtonProps } from '../../ui/button.tsx';
import { Dialog, DialogClose } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { useToast } from '../../ui/toast.tsx';
import { ConfirmWithoutScripts } from './confirm-without-scripts.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { useDone } from './use-done.ts';

export interface ConfirmActionProps {
  /** A Button. */
  trigger: ReactElement<ButtonProps>;
  title: string;
  /** What will happen, and what will not. */
  description?: ReactNode;
  confirm: string;
  tone?: 'primary' | 'danger';
  fields: Record<string, string>;
  done: string;
  /** Opened from elsewhere, by a key for instance. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Further fields: a reason, a date. */
  children?: ReactNode;
}

/** A step that cannot be taken back without effort: says what it does, asks, posts, and says how it went. */
export function ConfirmAction(props: ConfirmActionProps) {
  return useHydrated() ? <ConfirmInDialog {...props} /> : <ConfirmWithoutScripts {...props} />;
}

/** From inside a text of several lines, where Enter alone is a new line. */
function sendWithControlEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
}

function ConfirmInDialog({ trigger, title, description, ...rest }: ConfirmActionProps) {
  const [own, setOwn] = useState(false);
  const open = rest.open ?? own;
  const setOpen = rest.onOpenChange ?? setOwn;
  const formId = useId();
  const fetcher = useFetcher<FormResult>();
  const toast = useToast();
  useDone(fetcher, () => {
    setOpen(false);
    toast({ title: rest.done });
  });
  const pending = fetcher.state !== 'idle';
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={setOpen}
      title={title}
      description={description}
      actions={
        <>
          <DialogClose render={<Button>{m.workspace_cancel()}</Button>} />
          <Button
            type="submit"
            form={formId}
            variant={rest.tone ?? 'danger'}
            aria-disabled={pending || undefined}
          >
            {pending && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
            {rest.confirm}
          </Button>
        </>
      }
    >
      <fetcher.Form id={formId} method="post" className="space-y-4" onKeyDown={sendWithControlEnter}>
        <HiddenFields values={rest.fields} />
        <FormState result={pending ? undefined : fetcher.data}>
          <FormErrorSummary />
          {rest.children}
        </FormState>
      </fetcher.Form>
    </Dialog>
  );
}
