import { useEffect, useState, useSyncExternalStore } from 'react';
import { useRevalidator } from 'react-router';
import { m } from '../generated/paraglide/messages.js';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

const retryEveryMs = 5_000;

/**
 * Says that the connection is gone and that what is on the page stays. Browsers believe in a network that
 * leads nowhere, so it ends only when the server has answered.
 */
export function OfflineBanner() {
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  const [reached, setReached] = useState(true);
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (online && reached) return;
    setReached(false);
    const probe = async () => {
      const answer = await fetch('/favicon.svg', { method: 'HEAD', cache: 'no-store' }).catch(() => null);
      if (answer?.ok) setReached(true);
      if (answer?.ok) revalidate();
    };
    if (online) probe();
    const timer = setInterval(probe, retryEveryMs);
    return () => clearInterval(timer);
  }, [online, reached, revalidate]);
  if (online && reached) return null;
  return (
    <Banner
      tone="warn"
      action={
        <Button size="sm" onClick={() => revalidate()}>
          {m.error_retry()}
        </Button>
      }
    >
      {m.shell_offline()}
    </Banner>
  );
}
