import { digestOf, explain } from '@headwater/manifest';
import type { validateFlags } from '../commands/validate.ts';
import { type CheckedFile, checkFile } from '../manifest-file/check-file.ts';
import { readManifest } from '../manifest-file/read-manifest.ts';
import { countFindings, type FindingCounts } from '../output/count-findings.ts';
import { findingLines, githubFindings, summaryOf } from '../output/render-findings.ts';
import { sarifReport } from '../output/sarif.ts';
import type { ShownFinding } from '../output/shown-finding.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import { askServer, type ServerVerdict } from './ask-server.ts';
import { fixFile } from './fix-file.ts';

export interface ValidateResult {
  file: string;
  valid: boolean;
  id: string | null;
  version: string | null;
  digest: string | null;
  counts: FindingCounts;
  findings: ShownFinding[];
  fixed: string[];
  server: { checked: boolean; address: string | null; refusal: { code: string; message: string } | null };
}

export const runValidate: Handler<typeof validateFlags> = async (run, { flags }) => {
  const options = { locale: run.locale, now: run.io.now() };
  const file = await readManifest(run.io, flags.file);
  const fixed = flags.fix ? await fixFile(run, file) : [];
  const local = await checkFile(fixed.length > 0 ? await readManifest(run.io, flags.file) : file, options);
  const verdict = flags.offline ? null : await askServer(run, { flags, local });
  const result = await toResult(local, { verdict, fixed });
  print(run, result);
  return exitOf(result, flags.failOn);
};

async function toResult(
  local: CheckedFile,
  { verdict, fixed }: { verdict: ServerVerdict | null; fixed: string[] },
): Promise<ValidateResult> {
  const known = new Set(verdict?.findings.map((finding) => finding.fingerprint));
  const only = local.findings.filter((finding) => !known.has(finding.fingerprint));
  const findings = [...only, ...(verdict?.findings ?? [])];
  const counts = countFindings(findings);
  const { manifest, file } = local;
  return {
    file: file.shown,
    valid: manifest !== null && counts.error === 0,
    id: manifest?.id ?? null,
    version: manifest?.version ?? null,
    digest: manifest ? await digestOf(manifest) : null,
    counts,
    findings,
    fixed,
    server: {
      checked: verdict !== null,
      address: verdict?.server ?? null,
      refusal: verdict?.refusal ?? null,
    },
  };
}

function exitOf({ counts }: ValidateResult, failOn: 'error' | 'publishing' | 'warning'): number {
  if (counts.error > 0) return exitCodes.manifestInvalid;
  const left = failOn === 'error' ? 0 : counts.publishing + (failOn === 'warning' ? counts.warning : 0);
  return left > 0 ? exitCodes.publishingTasks : exitCodes.ok;
}

function print(run: Invocation, result: ValidateResult): void {
  const { io, format, locale } = run;
  if (format === 'sarif') {
    const report = sarifReport(result.findings, {
      version: io.version,
      explain: (id) => explain(id, locale),
    });
    io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } else if (format === 'github') {
    for (const line of githubFindings(result.findings)) io.stdout.write(`${line}\n`);
  } else if (format === 'ndjson') {
    for (const finding of result.findings) io.stdout.write(`${JSON.stringify(finding)}\n`);
  } else run.data(result, (value) => textOf(run, value));
}

function textOf(run: Invocation, result: ValidateResult): string[] {
  const { messages: m, paint } = run;
  const lines = [
    ...result.fixed.map((what) => `${paint('green', m.validate.fixed)} ${what}`),
    ...findingLines(run, result.findings),
  ];
  const verdict = !result.valid
    ? paint('red', m.validate.invalid(result.file))
    : paint('green', m.validate.valid(result.file));
  lines.push(...(lines.length > 0 ? [''] : []), `${verdict}${summaryOf(run, result.findings)}`);
  if (result.digest) lines.push(paint('dim', `${result.id} ${result.version}  sha256:${result.digest}`));
  if (result.server.refusal) lines.push(m.validate.wouldRefuse(result.server.refusal.message));
  return lines;
}
