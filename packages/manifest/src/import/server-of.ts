import { publicUrl } from './public-url.ts';
import { asList, asObject, asText } from './read.ts';

/** The address of the API: https if the document offers it, variables at their defaults; null if there is none. */
export function serverOf(root: unknown): string | null {
  const document = asObject(root);
  const all = [...asList(document.servers).slice(0, 20).map(filled), ...swaggerServers(document)];
  const urls = all.flatMap((url) => publicUrl(url) ?? []);
  return (urls.find((url) => url.startsWith('https:')) ?? urls[0])?.replace(/\/+$/, '') ?? null;
}

function filled(server: unknown): string {
  const { url, variables } = asObject(server);
  const values = asObject(variables);
  return asText(url)
    .slice(0, 2000)
    .replace(/^\/\//, 'https://')
    .replace(/\{([^{}]{1,80})\}/g, (whole, name: string) => asText(asObject(values[name]).default) || whole);
}

function swaggerServers(document: Record<string, unknown>): string[] {
  const host = asText(document.host);
  if (!host) return [];
  const schemes = asList(document.schemes).filter((scheme) => scheme === 'https' || scheme === 'http');
  const path = asText(document.basePath);
  return (schemes.length > 0 ? schemes : ['https']).map(
    (scheme) => `${String(scheme)}://${host}${path.startsWith('/') ? path : ''}`,
  );
}
