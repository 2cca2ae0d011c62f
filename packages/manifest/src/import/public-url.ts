import { isPrivateHost } from '../check/is-private-host.ts';
import { secretIn } from '../check/secret-in.ts';

/** An absolute http(s) address on the public internet, tidied, or null. */
export function publicUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2000 || !/^https?:\/\//i.test(value.trim())) return null;
  if (!URL.canParse(value.trim())) return null;
  const url = new URL(value.trim());
  if (isPrivateHost(url.hostname) || url.username || url.password || /[{}]|%7B|%7D/i.test(url.href))
    return null;
  if (secretIn(url.href)) return null;
  return url.pathname === '/' && !url.search && !url.hash ? url.origin : url.href;
}
