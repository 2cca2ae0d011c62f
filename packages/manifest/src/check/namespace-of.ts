/** The namespace of a listing id: the part before the slash, in lower case. */
export function namespaceOf(id: string): string {
  return (id.split('/')[0] ?? '').toLowerCase();
}
