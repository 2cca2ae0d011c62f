/** The number a new version starts from: the next patch of what is live. */
export function nextVersion(version: string): string {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  return patch === undefined ? version : `${major}.${minor}.${Number(patch) + 1}`;
}
