import { impactName } from '../diff/diff-lines.ts';
import { kilobytes } from '../local-files/send-files.ts';
import { findingLines } from '../output/render-findings.ts';
import type { Invocation } from '../run/invocation.ts';
import type { PushOutcome } from './run-push.ts';

export function pushLines(run: Invocation, outcome: PushOutcome): string[] {
  const { messages: m, paint } = run;
  const { listing, version, impact } = outcome;
  const headline = outcome.dryRun
    ? m.push.dryRun(listing, version, outcome.unchanged)
    : outcome.unchanged
      ? m.push.unchanged(listing, version)
      : m.push.stored(listing, version, outcome.created);
  const done = outcome.unchanged || outcome.dryRun ? headline : paint('green', headline);
  const meaning = impact && !outcome.unchanged ? [m.push.impact(impactName(run, impact))] : [];
  const findings = outcome.findings.filter((finding) => finding.severity !== 'warning');
  return [
    done,
    paint('dim', `sha256:${outcome.digest}`),
    ...meaning,
    ...fileLines(run, outcome),
    ...findingLines(run, findings),
    ...nextLines(run, outcome),
  ];
}

function fileLines({ messages: m }: Invocation, { files }: PushOutcome): string[] {
  return files
    .filter(({ status }) => status === 'would_upload')
    .map(({ src, bytes }) => m.push.wouldUpload(src, kilobytes(bytes)));
}

function nextLines({ messages: m, paint }: Invocation, outcome: PushOutcome): string[] {
  if (outcome.dryRun) return [`${paint('cyan', '→')} headwater push`];
  if (outcome.publishingTasks > 0)
    return [`${paint('cyan', '→')} ${m.push.tasksLeft(outcome.publishingTasks)}: headwater validate`];
  const next = outcome.state === null || outcome.state === 'draft' ? 'submit' : 'status';
  return [`${paint('cyan', '→')} headwater ${next}`];
}
