import type { ServerFlags } from '../credentials/sign-in.ts';
import { findSignIn } from '../credentials/sign-in.ts';
import { AbortError } from '../failures/abort-error.ts';
import { notHeld } from '../local-files/not-held.ts';
import type { CheckedFile } from '../manifest-file/check-file.ts';
import { showFinding } from '../manifest-file/show-finding.ts';
import type { ShownFinding } from '../output/shown-finding.ts';
import type { Invocation } from '../run/invocation.ts';

export interface ServerVerdict {
  server: string;
  findings: ShownFinding[];
  /** Why a push would be refused for a reason that is not in the file, such as a version in review. */
  refusal: { code: string; message: string } | null;
}

/** What only the server knows: namespaces, other listings, published versions. Null when it is not asked. */
export async function askServer(
  run: Invocation,
  { flags, local }: { flags: ServerFlags; local: CheckedFile },
): Promise<ServerVerdict | null> {
  if (!local.manifest || local.findings.some((finding) => finding.severity === 'error')) return null;
  const signIn = await findSignIn(run, flags);
  if (!signIn) {
    run.say(run.messages.validate.offlineOnly);
    return null;
  }
  const { createApi } = await import('../api/create-api.ts');
  const { server } = signIn;
  try {
    const { findings } = await createApi(run, signIn).previewPush(local.manifest);
    const shown = notHeld(findings, local.files).map((finding) =>
      showFinding(finding, { file: local.file, locale: run.locale }),
    );
    return { server, findings: shown, refusal: null };
  } catch (error) {
    return { server, ...refusalOf(error, run, local) };
  }
}

function refusalOf(error: unknown, run: Invocation, { file }: CheckedFile): Omit<ServerVerdict, 'server'> {
  const status = ((error as Error).cause as { status?: number } | undefined)?.status;
  if (!(error instanceof AbortError) || ![409, 422].includes(status ?? 0)) throw error;
  const { code, details = [], what, why } = error.options;
  const findings = details.map((detail) => {
    const message = { 'zh-CN': detail.message(run.messages), en: detail.message(run.messages) };
    const pointer = detail.where?.pointer ?? '';
    const finding = {
      checkId: detail.code,
      severity: 'error',
      pointer,
      message,
      fix: null,
      fingerprint: `${detail.code}:${pointer}`,
    };
    return showFinding(finding, { file, locale: run.locale });
  });
  if (findings.length > 0) return { findings, refusal: null };
  const message = [what(run.messages), why?.(run.messages)].filter(Boolean).join(': ');
  return { findings: [], refusal: { code, message } };
}
