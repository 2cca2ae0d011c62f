/** A slug of letters, digits and hyphens; empty if nothing of the text can be kept. */
export function toSlug(text: string, max = 60): string {
  return text
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, max)
    .replace(/^-+|-+$/g, '');
}

/** A slug that is not yet taken; remembers it. */
export function uniqueSlug(text: string, fallback: string, taken: Set<string>): string {
  const base = toSlug(text) || fallback;
  let slug = base;
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
  taken.add(slug);
  return slug;
}
