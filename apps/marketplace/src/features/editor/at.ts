/** A place in the manifest: `pricing/plans/0/name`. Only our own field lists make them. */
export type Path = string;

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function getAt(root: unknown, path: Path): unknown {
  return path
    .split('/')
    .filter(Boolean)
    .reduce<unknown>((node, key) => {
      if (Array.isArray(node)) return node[Number(key)];
      return isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
    }, root);
}

/** A changed copy. Undefined removes, and so do its emptied parents, because an empty object says nothing. */
export function setAt(root: Json, path: Path, value: unknown): Json {
  return (put(root, path.split('/').filter(Boolean), value) as Json | undefined) ?? {};
}

function put(node: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node) || (node === undefined && /^\d+$/.test(key))) {
    const list = [...((node as unknown[] | undefined) ?? [])];
    list[Number(key)] = put(list[Number(key)], rest, value) ?? {};
    return list;
  }
  const { [key]: child, ...others } = isObject(node) ? node : {};
  const changed = put(child, rest, value);
  if (changed === undefined) return Object.keys(others).length === 0 ? undefined : others;
  return isObject(node) && key in node ? { ...node, [key]: changed } : { ...others, [key]: changed };
}
