import type { Api } from '../api/port.ts';
import type { statusFlags } from '../commands/status.ts';
import { openApi } from '../credentials/sign-in.ts';
import { AbortError } from '../failures/abort-error.ts';
import { listingRef } from '../manifest-file/listing-ref.ts';
import type { ManifestFile } from '../manifest-file/manifest-file.ts';
import { readManifest } from '../manifest-file/read-manifest.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import { latestVersion } from '../versions/latest-version.ts';
import { printStatus } from './print-status.ts';
import { readStatus } from './read-status.ts';
import { watchReview } from './watch-review.ts';

export const runStatus: Handler<typeof statusFlags> = async (run, { flags, args }) => {
  const listing = await listingRef(run, { arg: args[0], file: flags.file });
  const api = await openApi(run, flags);
  const version = await versionIdOf(api, { listing, release: flags.release });
  const at = { api, listing, version, file: await fileOf(run, { listing, file: flags.file }) };
  if (flags.watch) return watchReview(run, { ...at, interval: flags.interval, timeout: flags.timeout });
  printStatus(run, (await readStatus(run, at)).status);
  return exitCodes.ok;
};

/** By id, so that watching stays with one version even when its number is pushed again. */
async function versionIdOf(
  api: Api,
  { listing, release }: { listing: string; release: string | undefined },
): Promise<string> {
  if (release !== undefined) return (await api.getVersion(listing, release)).value.id;
  return (await latestVersion(api, listing)).id;
}

/** The manifest here, if it is the one of this listing and can be read. */
async function fileOf(
  run: Invocation,
  { listing, file }: { listing: string; file: string | undefined },
): Promise<ManifestFile | null> {
  try {
    const manifest = await readManifest(run.io, file);
    const id = (manifest.value as { id?: unknown } | null | undefined)?.id;
    return typeof id === 'string' && id.toLowerCase() === listing ? manifest : null;
  } catch (error) {
    if (error instanceof AbortError && file === undefined) return null;
    throw error;
  }
}
