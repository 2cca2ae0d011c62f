import { useEffect, useRef } from 'react';
import type { Fetcher } from 'react-router';
import type { FormResult } from '../../server/submit.ts';

/** Calls once for each answer of a fetcher that went well. */
export function useDone(fetcher: Fetcher<FormResult>, onDone: () => void): void {
  const seen = useRef<unknown>(undefined);
  const call = useRef(onDone);
  call.current = onDone;
  useEffect(() => {
    if (fetcher.state !== 'idle' || !fetcher.data || seen.current === fetcher.data) return;
    seen.current = fetcher.data;
    if (fetcher.data.ok) call.current();
  }, [fetcher.state, fetcher.data]);
}
