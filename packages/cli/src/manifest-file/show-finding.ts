import type { Position, Severity } from '@headwater/manifest';
import type { ShownFinding } from '../output/shown-finding.ts';
import type { Locale } from '../run/early-settings.ts';
import type { ManifestFile } from './manifest-file.ts';
import type { BilingualMessage } from './problem.ts';

interface AnyFinding {
  checkId: string;
  severity: string;
  pointer: string;
  message: BilingualMessage;
  fix: BilingualMessage | null;
  fingerprint: string;
  waived?: boolean;
}

/** A finding of this machine or of the server, in one language and with its line in the file. */
export function showFinding(
  finding: AnyFinding,
  context: { file: Pick<ManifestFile, 'shown' | 'locate'>; locale: Locale; position?: Position | null },
): ShownFinding {
  const { file, locale } = context;
  const position = context.position ?? file.locate(finding.pointer);
  return {
    checkId: finding.checkId,
    severity: finding.severity as Severity,
    pointer: finding.pointer,
    message: finding.message[locale],
    fix: finding.fix?.[locale] ?? '',
    fingerprint: finding.fingerprint,
    waived: finding.waived ?? false,
    where: { file: file.shown, ...(position ?? {}), pointer: finding.pointer },
  };
}
