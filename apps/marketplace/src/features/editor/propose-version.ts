import { diffManifests, type Impact, type Manifest, manifestSchema } from '@headwater/manifest';
import type { Json } from './at.ts';

export interface VersionProposal {
  version: string;
  impact: Impact;
  changes: number;
}

/** The next number by what changed: major for what breaks customers, minor for what a person reviews, patch otherwise. */
export function proposeVersion(value: Json, live: Manifest | undefined): VersionProposal | null {
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success || !live) return null;
  // The number and its own entry in the changelog follow the change; they are not the change.
  const bare = ({ version: _version, changelog: _changelog, ...rest }: Manifest) =>
    ({ ...rest, version: '0.0.0' }) as Manifest;
  const { impact, changes } = diffManifests(bare({ ...live, id: parsed.data.id }), bare(parsed.data));
  return { version: raised(live.version, impact), impact, changes: changes.length };
}

function raised(version: string, impact: Impact): string {
  const [major = 0, minor = 0, patch = 0] = (version.split(/[-+]/)[0] ?? '').split('.').map(Number);
  // Before 1.0.0 a minor step may break (semver.org 2.0, item 4).
  if (impact === 'breaking') return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  return impact === 'needs_review' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
