import { isObject, isSame, keyed } from '@headwater/manifest/merge';
import { type Document, isMap, isNode, isSeq, type YAMLSeq } from 'yaml';

type Path = readonly (string | number)[];

/** Changes a document where `before` and `after` differ and nowhere else: everything it holds besides stays, comments too. */
export function writeMerged(
  document: Document,
  { before, after, path = [] }: { before: unknown; after: unknown; path?: Path },
): void {
  if (isSame(before, after)) return;
  const node = document.getIn(path, true);
  if (after === undefined) document.deleteIn(path);
  else if (isObject(before) && isObject(after) && isMap(node)) {
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)]))
      writeMerged(document, { before: own(before, name), after: own(after, name), path: [...path, name] });
  } else if (Array.isArray(before) && Array.isArray(after) && isSeq(node))
    writeList(document, { node, before, after, path });
  else if (isObject(after) || Array.isArray(after)) document.setIn(path, document.createNode(after));
  else document.setIn(path, after);
}

/** Items that name themselves keep their text, wherever they go; the others are matched by place. */
function writeList(
  document: Document,
  { node, before, after, path }: { node: YAMLSeq; before: unknown[]; after: unknown[]; path: Path },
): void {
  const older = keyed(before);
  const newer = keyed(after);
  const items = keyed(node.items.map((item) => (isNode(item) ? item.toJSON() : item)));
  if (!older || !newer || !items) {
    node.items = after.map((item, index) =>
      isSame(item, before[index])
        ? (node.items[index] ?? document.createNode(item))
        : document.createNode(item),
    );
    return;
  }
  const places = [...items.keys()];
  const nodes = node.items;
  node.items = [...newer].map(([name, item]) => nodes[places.indexOf(name)] ?? document.createNode(item));
  for (const [index, [name, item]] of [...newer].entries())
    if (places.includes(name))
      writeMerged(document, { before: older.get(name), after: item, path: [...path, index] });
}

const own = (object: Record<string, unknown>, name: string) =>
  Object.hasOwn(object, name) ? object[name] : undefined;
