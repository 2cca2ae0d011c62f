import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type LineCounter, type Pair } from 'yaml';
import { fromPointer } from './pointer.ts';

/** A place in a file; both numbers count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Finds where a JSON Pointer is written: the key of a member, the first character of an item. */
export function positionOf(document: Document, lines: LineCounter, pointer: string): Position | null {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const part of fromPointer(pointer)) {
    const container = isAlias(node) ? node.resolve(document) : node;
    if (isMap(container)) {
      const pair = container.items.find((item) => keyOf(item) === part);
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(container)) {
      node = container.items[Number(part)];
      if (node === undefined) break;
      offset = startOf(node) ?? offset;
    } else break;
  }
  if (offset === null) return null;
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}
