import { digestOf, type Manifest } from '@headwater/manifest';
import type { Listing, VersionSummary } from '../api/types.ts';
import type { submitFlags } from '../commands/submit.ts';
import { openApi } from '../credentials/sign-in.ts';
import { AbortError } from '../failures/abort-error.ts';
import { type CheckedFile, checkFile, requireValid } from '../manifest-file/check-file.ts';
import { placeDetails } from '../manifest-file/place-details.ts';
import { readManifest } from '../manifest-file/read-manifest.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import { printStatus } from './print-status.ts';
import { readStatus, type StatusAt } from './read-status.ts';
import { watchReview } from './watch-review.ts';

/** Submits what was pushed, if it is what stands in the file. */
export const runSubmit: Handler<typeof submitFlags> = async (run, { flags }) => {
  const file = await readManifest(run.io, flags.file);
  const checked = await checkFile(file, { locale: run.locale, now: run.io.now() });
  const manifest = requireValid(checked);
  requireReady(checked);
  const api = await openApi(run, flags);
  const { value: listing, etag } = await api.getListing(manifest.id);
  const draft = await requirePushed(manifest, listing);
  const at = { api, listing: manifest.id, version: draft.id, file };
  if (['draft', 'action_required'].includes(draft.state)) {
    const { note } = flags;
    await api.submit({ listing: manifest.id, version: draft.id, etag, note }).catch((error: unknown) => {
      throw placeDetails(error, file);
    });
    run.say(run.messages.submit.done(manifest.id, draft.version));
  } else run.say(run.messages.submit.already(manifest.id, draft.version));
  return flags.wait
    ? watchReview(run, { ...at, interval: flags.interval, timeout: flags.timeout })
    : report(run, at);
};

async function report(run: Invocation, at: StatusAt): Promise<number> {
  printStatus(run, (await readStatus(run, at)).status);
  return exitCodes.ok;
}

function requireReady({ file, findings }: CheckedFile): void {
  const tasks = findings.filter((finding) => finding.severity === 'publishing');
  if (tasks.length === 0) return;
  throw new AbortError({
    code: 'publishing_tasks_remain',
    exitCode: exitCodes.publishingTasks,
    what: (m) => m.failures.tasksRemain(file.shown, tasks.length),
    where: tasks[0]?.where,
    details: tasks.map(({ checkId, message, where }) => ({ code: checkId, message: () => message, where })),
    next: [() => 'headwater validate', () => `headwater explain ${tasks[0]?.checkId ?? 'L001'}`],
  });
}

async function requirePushed(manifest: Manifest, listing: Listing): Promise<VersionSummary> {
  const { pending } = listing;
  if (pending && pending.digest === (await digestOf(manifest))) return pending;
  throw new AbortError({
    code: 'not_pushed',
    exitCode: exitCodes.conflict,
    what: (m) =>
      pending ? m.failures.draftDiffers(pending.version) : m.failures.notPushed(manifest.version),
    next: [() => 'headwater diff --against draft', () => 'headwater push'].slice(pending ? 0 : 1),
  });
}
