/** Where to come back to after signing in: the page itself, never its data address or a form's target. */
export function wayBack(request: Request): string {
  const url = new URL(request.url);
  const page = url.pathname.replace(/(\/_)?\.data$/, '');
  if (request.method !== 'GET') return pathOf(request.headers.get('referer')) ?? page;
  url.searchParams.delete('_routes');
  return page + url.search;
}

/** The path of an absolute address; null for what is none. */
export function pathOf(address: string | null): string | null {
  return address && URL.canParse(address) ? new URL(address).pathname : null;
}
