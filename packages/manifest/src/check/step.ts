/** A JSON Pointer one step further down. */
export function step(pointer: string, name: string): string {
  const plain = !name.includes('~') && !name.includes('/');
  return `${pointer}/${plain ? name : name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
