import { useEffect, useRef } from 'react';
import { useLocation, useNavigation } from 'react-router';

/**
 * After moving to another page the focus stands on its heading, so that a screen reader says where one is.
 * Not where the focus was kept in the page's middle on purpose: a tab that was pressed, a field in use.
 */
export function FocusOnArrival() {
  const { pathname, hash } = useLocation();
  const idle = useNavigation().state === 'idle';
  const seen = useRef(pathname);
  useEffect(() => {
    if (!idle || seen.current === pathname) return;
    seen.current = pathname;
    if (hash || document.activeElement?.closest('main, [role="dialog"]')) return;
    const heading = document.querySelector<HTMLElement>('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [idle, pathname, hash]);
  return null;
}
