import type { RefObject } from 'react';
import { useKeys } from '../review/use-keys.ts';

/** j and k walk through the customers, Enter opens; a and d press the buttons of the row one is on. */
export function useInboxKeys(list: RefObject<HTMLElement | null>): void {
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
  const rowOf = (link: Element | null | undefined) => link?.closest('tr, li, [data-row]');
  const go = (step: number) => () => {
    const all = links();
    const here = rowOf(document.activeElement);
    const place = all.findIndex((link) => here && rowOf(link) === here);
    all[place < 0 ? 0 : Math.min(all.length - 1, Math.max(0, place + step))]?.focus();
  };
  const press = (button: string) => () =>
    rowOf(document.activeElement)?.querySelector<HTMLElement>(`[${button}]`)?.click();
  useKeys({ j: go(1), k: go(-1), a: press('data-accept'), d: press('data-decline') });
}
