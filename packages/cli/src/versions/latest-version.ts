import type { Api } from '../api/port.ts';
import type { VersionSummary } from '../api/types.ts';
import { noSuchVersion } from './no-such-version.ts';

/** The version that its publisher cares about now: the pending one, else the last that was pushed. */
export async function latestVersion(api: Api, listing: string): Promise<VersionSummary> {
  const { value } = await api.getListing(listing);
  const latest = value.pending ?? (await api.listVersions(listing, 1))[0];
  if (!latest) throw noSuchVersion(listing, 'latest');
  return latest;
}
