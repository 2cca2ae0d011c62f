import { isObject, isSame, keyed, namesIn, own } from './draft-items.ts';

/** One difference between two states of a draft. Undefined: nothing stood, or stands, there. */
export interface DraftChange {
  path: string;
  before: unknown;
  after: unknown;
}

/** Field by field, also where neither would pass as a manifest yet. */
export function draftChanges(before: unknown, after: unknown, path = ''): DraftChange[] {
  if (isSame(before, after)) return [];
  if (isObject(before) && isObject(after))
    return namesIn(before, after).flatMap((name) =>
      draftChanges(own(before, name), own(after, name), join(path, name)),
    );
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path);
  return [{ path, before, after }];
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`);

function listChanges(before: unknown[], after: unknown[], path: string): DraftChange[] {
  const [older, newer] = [keyed(before), keyed(after)];
  const isTexts = [...before, ...after].every((item) => typeof item === 'string');
  if (!older || !newer || isTexts) return [{ path, before, after }];
  const names = [...new Set([...newer.keys(), ...older.keys()])];
  const changes = names.flatMap((name) => draftChanges(older.get(name), newer.get(name), join(path, name)));
  return changes.length > 0 ? changes : [{ path, before, after }];
}
