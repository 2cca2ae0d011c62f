import { type ReactElement, useEffect } from 'react';
import { useBlocker } from 'react-router';
import { m } from '../generated/paraglide/messages.js';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

/**
 * Asks before unsaved work is left behind, by a link or by closing the window. Put what it returns on the page.
 * Workspaces only.
 */
export function useUnsavedGuard(dirty: boolean): ReactElement {
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
      title={m.common_leave_title()}
      description={m.common_leave_text()}
      actions={
        <>
          <Button variant="danger" onClick={() => blocker.proceed?.()}>
            {m.common_leave_go()}
          </Button>
          <Button variant="primary" onClick={() => blocker.reset?.()}>
            {m.common_leave_stay()}
          </Button>
        </>
      }
    />
  );
}
