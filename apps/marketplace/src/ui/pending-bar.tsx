import { useNavigation } from 'react-router';
import { m } from '../generated/paraglide/messages.js';

/** A current along the top while the next page is on its way; quick answers never show it. */
export function PendingBar() {
  const pending = useNavigation().state !== 'idle';
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-0 z-50 h-0.5 overflow-hidden">
      {pending && (
        <>
          <span className="sr-only">{m.common_loading()}</span>
          <span
            aria-hidden="true"
            className="block h-full origin-left bg-accent opacity-0"
            style={{
              animation: 'pending-flow 1.1s 150ms infinite var(--ease-flow), pending-show 1ms 150ms forwards',
            }}
          />
        </>
      )}
    </div>
  );
}
