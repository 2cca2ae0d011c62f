const here = 'http://here.invalid';

/** A `return` parameter is only followed inside our own pages; read as a browser would read it. */
export function safeReturnPath(value: string | null | undefined, fallback: string): string {
  if (!value?.startsWith('/') || !URL.canParse(value, here)) return fallback;
  const { origin, pathname, search, hash } = new URL(value, here);
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : fallback;
}
