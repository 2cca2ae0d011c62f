import { useRef } from 'react';
import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { useToast } from '../../ui/toast.tsx';
import { useDone } from '../workspace/use-done.ts';

export interface Removal {
  fields: Record<string, string>;
  /** Posted by the toast's button: brings back what was removed. */
  undo: Record<string, string>;
  title: string;
}

/** Removes at once and offers the way back; lives in the page, because the row it acts on goes away. */
export function useRemoval(): (removal: Removal) => void {
  const fetcher = useFetcher<FormResult>();
  const toast = useToast();
  const last = useRef<Removal | null>(null);
  useDone(fetcher, () => {
    const removal = last.current;
    last.current = null;
    if (!removal) return;
    const onSelect = () => void fetcher.submit(removal.undo, { method: 'post' });
    toast({ title: removal.title, action: { label: m.customer_undo(), onSelect } });
  });
  return (removal) => {
    last.current = removal;
    void fetcher.submit(removal.fields, { method: 'post' });
  };
}
