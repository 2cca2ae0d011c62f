const pattern = /^(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z-.]+))?(?:\+[0-9A-Za-z-.]+)?$/;

type Bump = 'first' | 'major' | 'minor' | 'patch' | 'prerelease' | 'none';

function parts(version: string): { core: [number, number, number]; pre: string[] } {
  const match = pattern.exec(version);
  if (!match) throw new RangeError(`${version} is not a semantic version`);
  return {
    core: [Number(match[1]), Number(match[2]), Number(match[3])],
    pre: match[4]?.split('.') ?? [],
  };
}

/** Order of precedence by semver.org 2.0 section 11; build metadata does not count. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (const i of [0, 1, 2] as const) {
    if (left.core[i] !== right.core[i]) return left.core[i] - right.core[i];
  }
  return comparePrerelease(left.pre, right.pre);
}

function comparePrerelease(a: string[], b: string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const order = compareIdentifier(a[i], b[i]);
    if (order !== 0) return order;
  }
  return 0;
}

function compareIdentifier(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  const [left, right] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (left && right) return Number(a) - Number(b);
  if (left !== right) return left ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Which part of the number a step raises; `none` when it does not go up. */
export function bumpOf(step: { from: string | null; to: string }): Bump {
  if (step.from === null) return 'first';
  if (compareVersions(step.to, step.from) <= 0) return 'none';
  const [from, to] = [parts(step.from), parts(step.to)];
  if (to.pre.length > 0) return 'prerelease';
  if (to.core[0] !== from.core[0]) return 'major';
  return to.core[1] !== from.core[1] ? 'minor' : 'patch';
}
export type { Bump };
