import type { RefObject } from 'react';
import { useNavigate } from 'react-router';
import { useKeys } from './use-keys.ts';

/** j and k walk through the rows' links, so that Enter opens and a screen reader follows; the rest acts on that row. */
export function useQueueKeys(list: RefObject<HTMLElement | null>): void {
  const navigate = useNavigate();
  const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('[data-row-link]') ?? [])];
  const here = () => links().indexOf(document.activeElement as HTMLAnchorElement);
  const go = (step: number) => () => {
    const all = links();
    const place = here();
    const next = place < 0 ? 0 : Math.min(all.length - 1, Math.max(0, place + step));
    all[next]?.focus();
  };
  const row = () => links()[here()] ?? links()[0];
  /** Opens the case, and there the dialog of a decision. */
  const open = (decide?: string) => () => {
    const link = row();
    if (!link) return;
    const url = new URL(link.href);
    if (decide) url.searchParams.set('decide', decide);
    navigate(`${url.pathname}${url.search}`);
  };
  useKeys({
    j: go(1),
    k: go(-1),
    o: open(),
    n: open(),
    a: open('approve-publish'),
    r: open('changes'),
    x: open('reject'),
    c: () => row()?.closest('[data-row]')?.querySelector<HTMLElement>('[data-claim] button')?.click(),
  });
}
