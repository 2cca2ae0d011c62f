/** Orders two SemVer versions: below zero if `left` is older. Build metadata does not count. */
export function compareVersions(left: string, right: string): number {
  const [leftCore, leftPre] = split(left);
  const [rightCore, rightPre] = split(right);
  const core = compareParts(leftCore.split('.'), rightCore.split('.'));
  if (core !== 0) return core;
  if (leftPre === '' || rightPre === '') return Number(leftPre === '') - Number(rightPre === '');
  return compareParts(leftPre.split('.'), rightPre.split('.'));
}

function split(version: string): [string, string] {
  const bare = version.split('+')[0] ?? '';
  const dash = bare.indexOf('-');
  return dash < 0 ? [bare, ''] : [bare.slice(0, dash), bare.slice(dash + 1)];
}

function compareParts(left: readonly string[], right: readonly string[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = comparePart(left[index], right[index]);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(left: string | undefined, right: string | undefined): number {
  if (left === undefined || right === undefined)
    return Number(right === undefined) - Number(left === undefined);
  const numeric = [left, right].map((part) => /^\d+$/.test(part));
  if (numeric[0] && numeric[1]) return compareNumbers(left, right);
  if (numeric[0] !== numeric[1]) return numeric[0] ? -1 : 1;
  return left === right ? 0 : left < right ? -1 : 1;
}

// As strings, because a version part may be longer than a number is exact.
function compareNumbers(left: string, right: string): number {
  if (left.length !== right.length) return left.length - right.length;
  return left === right ? 0 : left < right ? -1 : 1;
}
