import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { canonicalize, type Manifest } from '@headwater/manifest';
import type { Version } from '../api/types.ts';
import type { pullFlags } from '../commands/pull.ts';
import { openApi } from '../credentials/sign-in.ts';
import { writeBase } from '../manifest-file/base-file.ts';
import { checkFile } from '../manifest-file/check-file.ts';
import { kindOfFile, manifestNames } from '../manifest-file/find-manifest.ts';
import { listingRef } from '../manifest-file/listing-ref.ts';
import { printManifest } from '../manifest-file/print-manifest.ts';
import { readManifest } from '../manifest-file/read-manifest.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import { latestVersion } from '../versions/latest-version.ts';
import { mergeFile } from './merge-file.ts';
import { wouldOverwrite } from './would-overwrite.ts';

/** Writes what the server has into a file; a file that says something else is kept unless --force. */
export const runPull: Handler<typeof pullFlags> = async (run, { flags, args }) => {
  const listing = await listingRef(run, { arg: args[0], file: flags.file });
  const api = await openApi(run, flags);
  const ref = flags.release ?? (await latestVersion(api, listing)).id;
  const { value: version } = await api.getVersion(listing, ref);
  const out = flags.out ?? flags.file ?? presentFile(run) ?? 'headwater.yaml';
  if (out === '-') {
    run.io.stdout.write(printManifest(version.manifest as Manifest, run.format === 'json' ? 'json' : 'yaml'));
    return exitCodes.ok;
  }
  if (flags.merge && existsSync(resolve(run.io.cwd, out)))
    return mergeFile(run, { ...flags, api, out, version });
  const written = await writeTo(run, { out, version, force: flags.force });
  await writeBase(resolve(run.io.cwd, out), {
    version: version.version,
    digest: version.digest,
    manifest: version.manifest as Manifest,
  });
  const result = { file: out, listing, version: version.version, digest: version.digest, written };
  run.data(result, () => [
    written
      ? run.messages.pull.written(out, listing, version.version)
      : run.messages.pull.same(out, version.version),
  ]);
  return exitCodes.ok;
};

const presentFile = ({ io }: Invocation) => manifestNames.find((name) => existsSync(resolve(io.cwd, name)));

async function writeTo(
  run: Invocation,
  { out, version, force }: { out: string; version: Version; force: boolean },
): Promise<boolean> {
  const path = resolve(run.io.cwd, out);
  const kind = kindOfFile(path);
  if (existsSync(path)) {
    const local = await checkFile(await readManifest(run.io, out), {
      locale: run.locale,
      now: run.io.now(),
    });
    if (isSame(local.manifest, version.manifest)) return false;
    if (!force || kind === 'ts') throw wouldOverwrite(out, kind === 'ts');
  }
  if (kind === 'ts') throw wouldOverwrite(out, true);
  await writeFile(path, printManifest(version.manifest as Manifest, kind));
  return true;
}

const isSame = (local: Manifest | null, stored: Record<string, unknown>): boolean =>
  local !== null && canonicalize(local) === canonicalize(stored);
