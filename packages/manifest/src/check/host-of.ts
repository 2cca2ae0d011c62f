/** Host of an http(s) URL in lower case without port, or null if it is none. */
export function hostOf(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname || null;
}
