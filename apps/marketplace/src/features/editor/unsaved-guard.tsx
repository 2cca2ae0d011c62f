import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Asks before unsaved work is left behind, by a link or by closing the window. */
export function UnsavedGuard({ dirty }: { dirty: boolean }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
  return (
    <Dialog
      open={blocker.state === 'blocked'}
      onOpenChange={(open) => !open && blocker.reset?.()}
      title={m.editor_leave_title()}
      description={m.editor_leave_text()}
      actions={
        <>
          <Button variant="danger" onClick={() => blocker.proceed?.()}>
            {m.editor_leave_go()}
          </Button>
          <Button variant="primary" onClick={() => blocker.reset?.()}>
            {m.editor_leave_stay()}
          </Button>
        </>
      }
    />
  );
}
