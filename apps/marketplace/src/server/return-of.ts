import { localePath } from '../lib/locale/path.ts';
import { safeReturnPath } from './return-path.ts';

/** The page to go on to, from `?return=`; null when there is none or it is not ours. */
export function returnOf(request: Request): string | null {
  return safeReturnPath(new URL(request.url).searchParams.get('return'), '') || null;
}

/** A path of ours that carries on the wish to return. */
export function withReturn(path: string, to: string | null): string {
  const here = localePath(path);
  return to ? `${here}${here.includes('?') ? '&' : '?'}return=${encodeURIComponent(to)}` : here;
}
