import { compareVersions, type Manifest } from '@headwater/manifest';

const mostEntries = 100;

interface Next {
  from: Manifest;
  /** All that were ever used: a number is never used twice. */
  versions: readonly string[];
  date: string;
}

/** The old content under the next patch number; the changelog goes on and says what happened. */
export function asNextVersion(old: Manifest, { from, versions, date }: Next): Manifest {
  const highest = versions.reduce((a, b) => (compareVersions(b, a) > 0 ? b : a), from.version);
  const version = nextPatch(highest);
  const entry = {
    version,
    date,
    changes: { en: `Back to the content of ${old.version}.`, 'zh-CN': `恢复为 ${old.version} 的内容。` },
  };
  return { ...old, version, changelog: [entry, ...(from.changelog ?? [])].slice(0, mostEntries) };
}

/** 1.2.3 becomes 1.2.4; 1.2.3-beta.1 becomes 1.2.3, which is above it. */
function nextPatch(version: string): string {
  const [, major, minor, patch, rest = ''] = /^(\d+)\.(\d+)\.(\d+)(.*)$/.exec(version) ?? [];
  return `${major}.${minor}.${Number(patch) + (rest.startsWith('-') ? 0 : 1)}`;
}
