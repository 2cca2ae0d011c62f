import { useEffect, useRef } from 'react';
import type { Fetcher } from 'react-router';
import type { FormResult } from '../../server/submit.ts';

/**
 * Calls once for each answer of a fetcher that went well. Not only when it is idle again: by then the page has
 * its new data, and the button that was pressed may be gone.
 */
export function useDone({ data }: Fetcher<FormResult>, onDone: () => void): void {
  const seen = useRef<unknown>(undefined);
  const call = useRef(onDone);
  call.current = onDone;
  useEffect(() => {
    if (!data || seen.current === data) return;
    seen.current = data;
    if (data.ok) call.current();
  }, [data]);
}
