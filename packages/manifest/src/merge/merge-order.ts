interface Orders {
  base: string[];
  mine: string[];
  theirs: string[];
}

/** All names of both lists, in the order of the side that moved something (mine, if both did). */
export function mergeOrder({ base, mine, theirs }: Orders): string[] {
  const moved = isMoved({ from: base, to: mine });
  const [first, second] = moved || !isMoved({ from: base, to: theirs }) ? [mine, theirs] : [theirs, mine];
  const order = [...first];
  for (const [index, name] of second.entries()) {
    if (order.includes(name)) continue;
    const before = second.slice(0, index).findLast((other) => order.includes(other));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, name);
  }
  return order;
}

function isMoved({ from, to }: { from: string[]; to: string[] }): boolean {
  const kept = from.filter((name) => to.includes(name));
  return to.filter((name) => from.includes(name)).join('\n') !== kept.join('\n');
}
