import { toPointer } from '../source/pointer.ts';
import { isObject, keyed } from './draft-items.ts';

/**
 * The JSON Pointer of a path of `mergeDrafts` or `draftChanges` in a draft: list items stand there by place, not by
 * name. It ends at the last part that the draft has.
 */
export function pointerOf(draft: unknown, path: string): string {
  const found: (string | number)[] = [];
  let at = draft;
  let rest = path;
  while (rest !== '') {
    // A name may hold a slash, so the longest that fits is taken.
    const step = stepsOf(at)
      .filter(({ name }) => rest === name || rest.startsWith(`${name}/`))
      .sort((a, b) => b.name.length - a.name.length)[0];
    if (!step) break;
    found.push(step.key);
    at = step.value;
    rest = rest.slice(step.name.length + 1);
  }
  return toPointer(found);
}

function stepsOf(value: unknown): { name: string; key: string | number; value: unknown }[] {
  if (isObject(value))
    return Object.entries(value).map(([name, child]) => ({ name, key: name, value: child }));
  if (!Array.isArray(value)) return [];
  return [...(keyed(value) ?? [])].map(([name, item]) => ({ name, key: value.indexOf(item), value: item }));
}
