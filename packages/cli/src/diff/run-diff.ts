import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { diffManifests, type Manifest, validate } from '@headwater/manifest';
import type { Api } from '../api/port.ts';
import type { diffFlags } from '../commands/diff.ts';
import { openApi } from '../credentials/sign-in.ts';
import type { Where } from '../failures/abort-error.ts';
import { checkFile, requireValid } from '../manifest-file/check-file.ts';
import type { ManifestFile } from '../manifest-file/manifest-file.ts';
import { readManifest } from '../manifest-file/read-manifest.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import { noSuchVersion } from '../versions/no-such-version.ts';
import { diffLines } from './diff-lines.ts';

export interface DiffResult {
  file: string;
  listing: string;
  /** Null when nothing is there to compare with: the first version. */
  from: string | null;
  to: string;
  impact: string;
  changes: {
    pointer: string;
    kind: string;
    impact: string;
    reason: string;
    before?: unknown;
    after?: unknown;
    where: Where;
  }[];
}

export const runDiff: Handler<typeof diffFlags> = async (run, { flags }) => {
  const file = await readManifest(run.io, flags.file);
  const after = requireValid(await checkFile(file, { locale: run.locale, now: run.io.now() }));
  const against = flags.against ?? 'live';
  const path = resolve(run.io.cwd, against);
  const before =
    !['live', 'draft'].includes(against) && existsSync(path)
      ? { label: against, manifest: await readOther(run, against) }
      : await readServer(await openApi(run, flags), { listing: after.id, against });
  const result = compare(run, { file, before, after });
  run.data(result, (value) => diffLines(run, value));
  return flags.exitCode && (result.from === null || result.changes.length > 0)
    ? exitCodes.conflict
    : exitCodes.ok;
};

async function readOther(run: Invocation, against: string): Promise<Manifest> {
  const file = await readManifest(run.io, against);
  return requireValid(await checkFile(file, { locale: run.locale, now: run.io.now() }));
}

interface Side {
  label: string;
  manifest: Manifest;
}

async function readServer(
  api: Api,
  { listing, against }: { listing: string; against: string },
): Promise<Side | null> {
  const found = await api.findListing(listing);
  if (!found) return null;
  const { live, pending } = found.value;
  const ref = against === 'live' ? live?.id : against === 'draft' ? pending?.id : against;
  if (ref === undefined && against === 'live') return null;
  if (ref === undefined) throw noSuchVersion(listing, against);
  const { value: version } = await api.getVersion(listing, ref);
  // The stored form is already canonical; validating only gives it its type.
  return {
    label: version.version,
    manifest: validate(version.manifest).manifest ?? (version.manifest as Manifest),
  };
}

function compare(
  run: Invocation,
  { file, before, after }: { file: ManifestFile; before: Side | null; after: Manifest },
): DiffResult {
  const diff = before ? diffManifests(before.manifest, after) : { impact: 'first', changes: [] };
  return {
    file: file.shown,
    listing: after.id,
    from: before?.label ?? null,
    to: after.version,
    impact: diff.impact,
    changes: diff.changes.map(({ reason, ...change }) => ({
      ...change,
      reason: reason[run.locale],
      where: { file: file.shown, ...(file.locate(change.pointer) ?? {}), pointer: change.pointer },
    })),
  };
}
