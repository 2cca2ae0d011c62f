import { readCookie } from './cookies.ts';

export const themes = ['system', 'light', 'dark'] as const;

export const themeCookie = 'hw_theme';

/** Undefined follows the reader's system. */
export function readTheme(request: Request): 'light' | 'dark' | undefined {
  const theme = readCookie(request, themeCookie);
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}
