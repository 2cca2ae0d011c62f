import type { RefObject } from 'react';
import { useKeys } from './use-keys.ts';

/** j and k walk through the rows' links, so that Enter opens and a screen reader follows; c presses the row's claim. */
export function useQueueKeys(list: RefObject<HTMLElement | null>): void {
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
  const here = () => links().indexOf(document.activeElement as HTMLElement);
  const go = (step: number) => () => {
    const all = links();
    const place = here();
    const next = place < 0 ? 0 : Math.min(all.length - 1, Math.max(0, place + step));
    all[next]?.focus();
  };
  useKeys({
    j: go(1),
    k: go(-1),
    c: () => {
      const row = document.activeElement?.closest('[data-row]');
      row?.querySelector<HTMLElement>('[data-claim] button')?.click();
    },
  });
}
