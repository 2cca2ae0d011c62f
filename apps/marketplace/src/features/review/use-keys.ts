import { useEffect, useRef } from 'react';

type Keys = Record<string, (() => void) | undefined>;

const sequenceMs = 1200;

/**
 * Single keys of a page, and pairs such as `g r`. Silent while somebody types, composes Chinese in an input method,
 * holds a modifier, or is inside a dialog or a menu.
 */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    let first: { key: string; at: number } | null = null;
    const onKey = (event: KeyboardEvent) => {
      if (isForSomebodyElse(event)) return;
      const pair = first && event.timeStamp - first.at < sequenceMs ? `${first.key} ${event.key}` : null;
      first = startsPair(current.current, event.key) ? { key: event.key, at: event.timeStamp } : null;
      const act = (pair && current.current[pair]) || current.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** What browsers report for a key that an input method is still using. */
const composing = 229;

const startsPair = (keys: Keys, key: string): boolean =>
  Object.keys(keys).some((name) => name.startsWith(`${key} `));

const isForSomebodyElse = (event: KeyboardEvent): boolean =>
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  event.defaultPrevented ||
  event.repeat ||
  event.isComposing ||
  event.keyCode === composing ||
  isElsewhere(event.target);

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest(
      'input, textarea, select, [role="dialog"]:not([data-closed]), [role="menu"]:not([data-closed])',
    ) !== null);
