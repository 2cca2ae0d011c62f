export type JsonLdValue =
  | string
  | number
  | boolean
  | undefined
  | JsonLdValue[]
  | { [key: string]: JsonLdValue };
export type JsonLd = { '@context'?: string; '@type': string } & { [key: string]: JsonLdValue };

/** `jsonLd('SoftwareApplication', { name, offers: … })` for `pageMeta({ jsonLd: [...] })`. */
export function jsonLd(type: string, properties: { [key: string]: JsonLdValue }): JsonLd {
  return { '@context': 'https://schema.org', '@type': type, ...properties };
}

export function breadcrumbLd(items: { name: string; url: string }[]): JsonLd {
  return jsonLd('BreadcrumbList', {
    itemListElement: items.map(({ name, url }, position) => ({
      '@type': 'ListItem',
      position: position + 1,
      name,
      item: url,
    })),
  });
}
