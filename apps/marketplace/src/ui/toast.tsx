import { Toast as Base } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../generated/paraglide/messages.js';
import { type Tone, toneIcon, toneText } from './tone.ts';

/** Around the workspaces; `useToast()({ title, tone })` inside. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Base.Provider timeout={6_000}>
      {children}
      <Base.Portal>
        <Base.Viewport
          aria-label={m.shell_notifications()}
          className="fixed inset-x-4 bottom-4 z-50 ms-auto flex max-w-sm flex-col gap-2"
        >
          <Toasts />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

export interface ToastContent {
  title: string;
  description?: string;
  tone?: Tone;
  /** Undo, usually. */
  action?: { label: string; onSelect: () => void };
}

export function useToast(): (content: ToastContent) => void {
  const manager = Base.useToastManager();
  return ({ title, description, tone = 'good', action }) => {
    const id = manager.add({
      title,
      description,
      type: tone,
      // Longer where there is something to decide.
      timeout: action ? 12_000 : undefined,
      actionProps: action && { children: action.label, onClick: () => undo(action) },
    });
    const undo = ({ onSelect }: { onSelect: () => void }) => {
      manager.close(id);
      onSelect();
    };
  };
}

function Toasts() {
  return Base.useToastManager().toasts.map((toast) => {
    const tone = (toast.type ?? 'good') as Tone;
    const Mark = toneIcon[tone];
    return (
      <Base.Root
        key={toast.id}
        toast={toast}
        // The library says dialog; a dialog is what holds the reader until it is answered, and this does not.
        role="group"
        className="flex items-start gap-3 rounded-md border border-line bg-surface p-3.5 text-sm shadow-float transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0"
      >
        <Mark aria-hidden className={`mt-[0.2em] size-[1.125rem] shrink-0 ${toneText[tone]}`} />
        <div className="min-w-0 flex-1">
          <Base.Title className="font-medium" />
          <Base.Description className="text-ink-soft" />
          <Base.Action className="mt-1 font-medium text-accent underline underline-offset-4 empty:hidden" />
        </div>
        <Base.Close
          aria-label={m.common_close()}
          className="-m-1 grid size-8 shrink-0 place-items-center rounded-md text-ink-faint hover:bg-sunken"
        >
          <X aria-hidden className="size-4" />
        </Base.Close>
      </Base.Root>
    );
  });
}
