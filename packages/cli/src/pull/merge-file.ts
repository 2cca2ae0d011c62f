import { writeFile } from 'node:fs/promises';
import { digestOf, type Manifest } from '@headwater/manifest';
import { type DraftConflict, draftChanges, isSame, mergeDrafts, pointerOf } from '@headwater/manifest/merge';
import { parseDocument } from 'yaml';
import type { Api } from '../api/port.ts';
import type { Version } from '../api/types.ts';
import { AbortError } from '../failures/abort-error.ts';
import { type Base, readBase, writeBase } from '../manifest-file/base-file.ts';
import { checkFile, requireValid } from '../manifest-file/check-file.ts';
import type { ManifestFile } from '../manifest-file/manifest-file.ts';
import { printDocument } from '../manifest-file/print-document.ts';
import { readManifest } from '../manifest-file/read-manifest.ts';
import type { Messages } from '../messages/index.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import { markConflicts } from './mark-conflicts.ts';
import { shortValue } from './short-value.ts';
import { wouldOverwrite } from './would-overwrite.ts';
import { writeMerged } from './write-merged.ts';

interface Merge {
  api: Api;
  out: string;
  version: Version;
  base: string | undefined;
  writeConflicts: boolean;
}

/** Three-way: what only one side changed since the base is kept; what both changed differently is for a person, exit 6. */
export async function mergeFile(run: Invocation, merge: Merge): Promise<number> {
  const { out, version, writeConflicts } = merge;
  const file = await readManifest(run.io, out);
  if (file.kind === 'ts') throw wouldOverwrite(out, true);
  const checked = await checkFile(file, { locale: run.locale, now: run.io.now() });
  const mine = checked.manifest ?? requireValid(checked);
  const theirs = version.manifest as Manifest;
  const base = await findBase(merge, { file, mine });
  const { merged, conflicts } = mergeDrafts({
    base: { ...base.manifest },
    mine: { ...mine },
    theirs: { ...theirs },
  });
  if (conflicts.length > 0 && !writeConflicts) throw inConflict(file, { conflicts, written: false });
  if (conflicts.length > 0 && file.kind === 'json') throw noMarks();
  const taken = draftChanges(mine, merged).map(({ path }) => pointerOf(merged, path));
  const document = parseDocument(file.text ?? '');
  writeMerged(document, { before: mine, after: merged });
  markConflicts(document, conflicts, run.messages);
  const written = taken.length + conflicts.length > 0;
  if (written) await writeFile(file.path, printDocument(document, file));
  await writeBase(file.path, { version: version.version, digest: version.digest, manifest: theirs });
  if (conflicts.length > 0) throw inConflict(file, { conflicts, written: true });
  const outcome = { base: base.version, taken };
  run.data(
    {
      file: out,
      listing: mine.id,
      version: version.version,
      digest: version.digest,
      written,
      merge: outcome,
    },
    () => lines(run, { file: out, version: version.version, base: base.version, taken }),
  );
  return exitCodes.ok;
}

function lines(
  { messages: m, paint }: Invocation,
  { file, version, base, taken }: { file: string; version: string; base: string; taken: string[] },
): string[] {
  if (taken.length === 0) return [m.pull.nothingTaken(file, version)];
  return [
    m.pull.merged(file, { base, version, taken: taken.length }),
    ...taken.map(m.pull.taken),
    `${paint('cyan', '→')} headwater validate`,
  ];
}

/** Named, remembered, or the stored version that the file still equals; a guess could undo somebody's work. */
async function findBase(
  { api, base, version }: Merge,
  { file, mine }: { file: ManifestFile; mine: Manifest },
): Promise<Pick<Base, 'version' | 'manifest'>> {
  const ofServer = async (ref: string) => {
    const { value } = await api.getVersion(mine.id, ref);
    return { version: value.version, manifest: value.manifest as Manifest };
  };
  if (base !== undefined) return ofServer(base);
  const remembered = await readBase(file.path, mine.id);
  if (remembered) return remembered;
  if (isSame(mine, version.manifest)) return { version: version.version, manifest: mine };
  const digest = await digestOf(mine);
  const same = (await api.listVersions(mine.id, 100)).find((stored) => stored.digest === digest);
  if (same) return ofServer(same.id);
  throw new AbortError({
    code: 'merge_base_unknown',
    exitCode: exitCodes.conflict,
    what: (m) => m.pull.noBase(mine.id),
    why: (m) => m.pull.whyNoBase,
    next: [() => `headwater versions ${mine.id}`, () => 'headwater pull --merge --base 1.0.0'],
  });
}

const noMarks = () =>
  new AbortError({ code: 'usage', exitCode: exitCodes.usage, what: (m) => m.pull.noMarksInJson });

function inConflict(
  file: ManifestFile,
  { conflicts, written }: { conflicts: readonly DraftConflict[]; written: boolean },
): AbortError {
  const details = conflicts.map(({ path, mine, theirs }) => {
    const pointer = pointerOf(file.value, path);
    return {
      code: 'conflict',
      message: (m: Messages) => m.pull.sides(shortValue(mine, m), shortValue(theirs, m)),
      where: { file: file.shown, ...(file.locate(pointer) ?? {}), pointer },
    };
  });
  return new AbortError({
    code: 'merge_conflict',
    exitCode: exitCodes.conflict,
    what: (m) => m.pull.conflicts(file.shown, conflicts.length),
    why: (m) => (written ? m.pull.conflictsWritten : m.pull.nothingWritten),
    where: details[0]?.where,
    details,
    next: written ? [() => 'headwater validate'] : [() => 'headwater pull --merge --write-conflicts'],
  });
}
