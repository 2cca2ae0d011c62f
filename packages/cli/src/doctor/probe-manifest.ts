import { AbortError } from '../failures/abort-error.ts';
import { checkFile } from '../manifest-file/check-file.ts';
import { readManifest } from '../manifest-file/read-manifest.ts';
import { summaryOf } from '../output/render-findings.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import type { Probe } from './probe.ts';

/** Whether there is one manifest and it can be read. */
export async function probeManifest(run: Invocation, file: string | undefined): Promise<Probe[]> {
  const { messages: m } = run;
  try {
    const manifest = await readManifest(run.io, file);
    const { findings } = await checkFile(manifest, { locale: run.locale, now: run.io.now() });
    const detail = `${manifest.shown}: ${summaryOf(run, findings)}`;
    if (!findings.some((finding) => finding.severity === 'error'))
      return [{ id: 'manifest', status: 'ok', detail }];
    return [
      {
        id: 'manifest',
        status: 'failed',
        detail,
        next: 'headwater validate',
        exitCode: exitCodes.manifestInvalid,
      },
    ];
  } catch (error) {
    if (!(error instanceof AbortError)) throw error;
    const { code, what, exitCode } = error.options;
    const missing = code === 'manifest_not_found' && file === undefined;
    return [
      {
        id: 'manifest',
        status: missing ? 'warning' : 'failed',
        detail: what(m),
        next: 'headwater init',
        exitCode,
      },
    ];
  }
}
