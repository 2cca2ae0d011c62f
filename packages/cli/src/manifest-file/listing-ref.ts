import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import { manifestNames } from './find-manifest.ts';
import { readManifest } from './read-manifest.ts';

/** The listing that is meant: the argument, else the `id` of the manifest here. */
export async function listingRef(
  run: Invocation,
  { arg, file }: { arg: string | undefined; file: string | undefined },
): Promise<string> {
  if (arg !== undefined) return arg.toLowerCase();
  const manifest = await readManifest(run.io, file).catch((error: unknown) => {
    if (error instanceof AbortError && error.options.code === 'manifest_not_found') return null;
    throw error;
  });
  const id = (manifest?.value as { id?: unknown } | null | undefined)?.id;
  if (typeof id === 'string' && id.includes('/')) return id.toLowerCase();
  throw new AbortError({
    code: 'usage',
    exitCode: exitCodes.usage,
    what: (m) => m.failures.noListing,
    why: (m) => m.failures.whyNoListing(manifestNames.join(', ')),
  });
}
