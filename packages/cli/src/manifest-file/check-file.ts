import { type CheckContext, type Manifest, validate, validateSource } from '@headwater/manifest';
import { AbortError } from '../failures/abort-error.ts';
import type { LocalFile } from '../local-files/local-file.ts';
import { readLocalFiles } from '../local-files/read-local-files.ts';
import { withChecksums } from '../local-files/with-checksums.ts';
import type { ShownFinding } from '../output/shown-finding.ts';
import type { Locale } from '../run/early-settings.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { ManifestFile } from './manifest-file.ts';
import { showFinding } from './show-finding.ts';

/** The stored form of the manifest if it fits the schema, the files it names, and every finding with its line. */
export interface CheckedFile {
  file: ManifestFile;
  /** With the checksum of every file that is there: its digest covers pictures and evidence too. */
  manifest: Manifest | null;
  files: LocalFile[];
  findings: ShownFinding[];
}

export async function checkFile(
  file: ManifestFile,
  { locale, now }: { locale: Locale; now: Date },
): Promise<CheckedFile> {
  const bare = readAsManifest(file, { now });
  const files = bare.manifest ? await readLocalFiles(file, bare.manifest) : [];
  const { manifest, findings } = bare.manifest
    ? validate(withChecksums(bare.manifest, files), { now, assets: assetsOf(files) })
    : bare;
  const shown = findings.map((finding) =>
    showFinding(finding, {
      file,
      locale,
      position: 'position' in finding ? (finding.position as never) : null,
    }),
  );
  return { file, manifest, files, findings: shown };
}

/** Text that cannot be read has findings of its own, with their places. */
function readAsManifest({ text, kind, value, problems }: ManifestFile, context: CheckContext) {
  return text === null || kind === 'ts' || problems.length === 0
    ? validate(value, context)
    : validateSource(text, { format: kind, context });
}

const assetsOf = (files: readonly LocalFile[]): NonNullable<CheckContext['assets']> =>
  Object.fromEntries(
    files.map(({ src, bytes, contentType, sha256 }) => [
      src,
      { bytes, contentType, ...(sha256 ? { sha256 } : {}) },
    ]),
  );

/** The manifest, or exit 3 with every error and its line. */
export function requireValid({ file, manifest, findings }: CheckedFile): Manifest {
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (manifest && errors.length === 0) return manifest;
  throw new AbortError({
    code: 'manifest_invalid',
    exitCode: exitCodes.manifestInvalid,
    what: (m) => m.failures.manifestInvalid(file.shown, errors.length),
    where: errors[0]?.where,
    details: errors.map(({ checkId, message, where }) => ({ code: checkId, message: () => message, where })),
    next: [() => 'headwater validate', () => `headwater explain ${errors[0]?.checkId ?? 'M001'}`],
  });
}
