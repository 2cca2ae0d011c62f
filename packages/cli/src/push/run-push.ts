import { digestOf, type Manifest } from '@headwater/manifest';
import type { Api } from '../api/port.ts';
import type { PushPreview, PushResult } from '../api/types.ts';
import type { pushFlags } from '../commands/push.ts';
import { openApi } from '../credentials/sign-in.ts';
import { AbortError } from '../failures/abort-error.ts';
import { notHeld } from '../local-files/not-held.ts';
import { type SentFile, sendFiles } from '../local-files/send-files.ts';
import { writeBase } from '../manifest-file/base-file.ts';
import { type CheckedFile, checkFile, requireValid } from '../manifest-file/check-file.ts';
import { placeDetails } from '../manifest-file/place-details.ts';
import { readManifest } from '../manifest-file/read-manifest.ts';
import { showFinding } from '../manifest-file/show-finding.ts';
import { githubFindings } from '../output/render-findings.ts';
import type { ShownFinding } from '../output/shown-finding.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import { pushLines } from './push-lines.ts';

export interface PushOutcome {
  file: string;
  listing: string;
  version: string;
  digest: string;
  /** Nothing was stored, because --dry-run asked for it. */
  dryRun: boolean;
  created: boolean;
  unchanged: boolean;
  state: string | null;
  impact: string | null;
  publishingTasks: number;
  /** Pictures and evidence that go with it. */
  files: SentFile[];
  findings: ShownFinding[];
}

export const runPush: Handler<typeof pushFlags> = async (run, { flags }) => {
  const file = await readManifest(run.io, flags.file);
  const checked = await checkFile(file, { locale: run.locale, now: run.io.now() });
  const manifest = requireValid(checked);
  const api = await openApi(run, flags);
  // The files first: the server checks that what the manifest names is there.
  const sent = await sendFiles(run, { api, ...checked, dryRun: flags.dryRun });
  const outcome = await (flags.dryRun ? preview : store)(run, { api, checked, manifest, sent }).catch(
    (error: unknown) => {
      throw placeDetails(error, file);
    },
  );
  if (run.format === 'github')
    for (const line of githubFindings(outcome.findings)) run.io.stdout.write(`${line}\n`);
  else run.data(outcome, (value) => pushLines(run, value));
  return exitCodes.ok;
};

interface Push {
  api: Api;
  checked: CheckedFile;
  manifest: Manifest;
  sent: SentFile[];
}

async function preview(run: Invocation, { api, checked, manifest, sent }: Push): Promise<PushOutcome> {
  const { file } = checked;
  const answer: PushPreview = await api.previewPush(manifest);
  const findings = notHeld(answer.findings, checked.files);
  return {
    file: file.shown,
    listing: answer.listing,
    version: answer.version,
    digest: answer.digest,
    dryRun: true,
    created: answer.creates,
    unchanged: answer.unchanged,
    state: null,
    impact: answer.impact,
    publishingTasks: findings.filter(blocksSubmit).length,
    files: sent,
    findings: findings.map((finding) => showFinding(finding, { file, locale: run.locale })),
  };
}

/** The listing is read first, so that the write can name what it rests on; the same digest is not sent at all. */
async function store(run: Invocation, { api, checked, manifest, sent }: Push): Promise<PushOutcome> {
  const { file } = checked;
  const digest = await digestOf(manifest);
  const found = await api.findListing(manifest.id);
  const pending = found?.value.pending;
  const result: PushResult | null = pending?.digest === digest ? null : await api.push(manifest, found?.etag);
  if (result && result.version.digest !== digest) throw digestsDiffer(digest, result.version.digest);
  const version = result?.version ?? pending;
  await writeBase(file.path, { version: version?.version ?? manifest.version, digest, manifest });
  return {
    file: file.shown,
    listing: result?.listing ?? manifest.id,
    version: version?.version ?? manifest.version,
    digest,
    dryRun: false,
    created: result?.created ?? false,
    unchanged: result?.unchanged ?? true,
    state: version?.state ?? null,
    impact: version?.impact ?? null,
    publishingTasks: result?.publishingTasks ?? countTasks(checked),
    files: sent,
    findings: (result?.findings ?? []).map((finding) => showFinding(finding, { file, locale: run.locale })),
  };
}

const blocksSubmit = (finding: { severity: string; mode: string; waived: boolean }) =>
  finding.severity === 'publishing' && finding.mode === 'enforce' && !finding.waived;

const countTasks = ({ findings }: CheckedFile) =>
  findings.filter((finding) => finding.severity === 'publishing').length;

// Both sides hash with the same package; two answers mean that one of them is out of date.
const digestsDiffer = (ours: string, theirs: string) =>
  new AbortError({
    code: 'digest_mismatch',
    exitCode: exitCodes.conflict,
    what: (m) => m.failures.digestMismatch,
    why: () => `sha256:${ours} ≠ sha256:${theirs}`,
    next: [() => 'npm install headwater@latest', () => 'headwater doctor'],
  });
