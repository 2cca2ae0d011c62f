import { compareVersions } from '@headwater/manifest';

export type Bump = 'first' | 'major' | 'minor' | 'patch' | 'prerelease' | 'none';

/** Which part of a semantic version a step raises; `none` when it does not go up. */
export function bumpOf(step: { from: string | null; to: string }): Bump {
  if (step.from === null) return 'first';
  if (compareVersions(step.to, step.from) <= 0) return 'none';
  const [toCore = '', toPre] = split(step.to);
  const [fromCore = ''] = split(step.from);
  if (toPre !== undefined) return 'prerelease';
  const [to, from] = [toCore.split('.'), fromCore.split('.')];
  if (to[0] !== from[0]) return 'major';
  return to[1] !== from[1] ? 'minor' : 'patch';
}

/** Core and prerelease, without build metadata (semver.org 2.0 sections 9 and 10). */
function split(version: string): string[] {
  const bare = version.split('+')[0] ?? '';
  const dash = bare.indexOf('-');
  return dash < 0 ? [bare] : [bare.slice(0, dash), bare.slice(dash + 1)];
}
