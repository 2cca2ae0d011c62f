import { type CheckContext, type Manifest, validate, validateSource } from '@headwater/manifest';
import { AbortError } from '../failures/abort-error.ts';
import type { ShownFinding } from '../output/shown-finding.ts';
import type { Locale } from '../run/early-settings.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { ManifestFile } from './manifest-file.ts';
import { showFinding } from './show-finding.ts';

/** The stored form of the manifest if it fits the schema, and every finding with its line. */
export interface CheckedFile {
  file: ManifestFile;
  manifest: Manifest | null;
  findings: ShownFinding[];
}

export function checkFile(file: ManifestFile, { locale, now }: { locale: Locale; now: Date }): CheckedFile {
  const context: CheckContext = { now };
  const { manifest, findings } =
    file.text === null || file.kind === 'ts'
      ? validate(file.value, context)
      : validateSource(file.text, { format: file.kind, context });
  const shown = findings.map((finding) =>
    showFinding(finding, {
      file,
      locale,
      position: 'position' in finding ? (finding.position as never) : null,
    }),
  );
  return { file, manifest, findings: shown };
}

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
