import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { m } from '../generated/paraglide/messages.js';

export interface DialogProps {
  /** The button that opens it; left out when `open` is controlled. */
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  /** Buttons, the main one last. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** A dialog opens on its first field, or else on its first button: never on the cross. */
const firstToUse =
  '[data-dialog-body] :is(input:not([type=hidden]), select, textarea), [data-dialog-actions] button';

/** Workspaces only: public pages use a page of their own. */
export function Dialog({ trigger, title, description, actions, children, ...state }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root {...state}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-shade/45 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          ref={popup}
          initialFocus={() => popup.current?.querySelector<HTMLElement>(firstToUse) ?? true}
          className="fixed inset-x-4 top-1/2 z-50 mx-auto max-h-[85dvh] max-w-lg -translate-y-1/2 overflow-y-auto rounded-lg border border-line bg-surface p-6 shadow-float transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0"
        >
          <div className="flex items-start justify-between gap-4">
            <Base.Title className="font-semibold text-lg">{title}</Base.Title>
            <Base.Close
              aria-label={m.common_close()}
              className="-mt-1 -me-2 grid size-9 shrink-0 place-items-center rounded-md text-ink-faint hover:bg-sunken hover:text-ink"
            >
              <X aria-hidden className="size-5" />
            </Base.Close>
          </div>
          {description && (
            <Base.Description className="mt-1 text-ink-soft text-sm">{description}</Base.Description>
          )}
          {children && (
            <div data-dialog-body className="mt-4">
              {children}
            </div>
          )}
          {actions && (
            <div data-dialog-actions className="mt-6 flex flex-wrap justify-end gap-3">
              {actions}
            </div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** Wraps a button inside a dialog that also closes it. */
export const DialogClose = Base.Close;
