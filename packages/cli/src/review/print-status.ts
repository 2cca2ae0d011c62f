import { formatTime } from '../output/format-time.ts';
import { plainText } from '../output/plain-text.ts';
import { findingLines, githubFindings } from '../output/render-findings.ts';
import { fields } from '../output/table.ts';
import type { Invocation } from '../run/invocation.ts';
import type { Status } from './read-status.ts';
import { reviewOutcome } from './review-outcome.ts';
import { actionName, ownerName, stateName } from './state-name.ts';

/** Prints where a version stands, as data. */
export function printStatus(run: Invocation, status: Status): void {
  if (run.format === 'github')
    for (const line of githubFindings(status.findings)) run.io.stdout.write(`${line}\n`);
  else run.data(status, (value) => statusLines(run, value));
}

function statusLines(run: Invocation, status: Status): string[] {
  const { messages: m, paint } = run;
  const outcome = reviewOutcome(status.state);
  const colour = outcome === undefined ? 'yellow' : outcome === 0 ? 'green' : 'red';
  return [
    `${paint('bold', `${status.listing} ${status.version}`)}  ${paint(colour, stateName(run, status.state))}`,
    ...fields([
      [m.status.owner, status.owner === 'none' ? m.owners.none : ownerName(run, status.owner)],
      [m.status.since, formatTime(status.since)],
      [m.status.dueAt, status.dueAt ? formatTime(status.dueAt) : status.noClock],
      [m.status.why, status.why],
      [m.status.queue, status.queue && m.status.place(status.queue.position, status.queue.length)],
    ]),
    ...decisionLines(run, status),
    ...findingLines(run, status.findings),
    ...nextLines(run, status),
  ];
}

function decisionLines(run: Invocation, { decisions, notes }: Status): string[] {
  const { messages: m, paint } = run;
  const reviewer = notes.map(
    ({ from, body, at }) => `${m.status.note(from, formatTime(at))}  ${plainText(body)}`,
  );
  const reasons = decisions.flatMap(({ action, at, note, reasons: all }) => [
    m.status.decision(actionName(run, action), formatTime(at)) + (note ? `  ${plainText(note)}` : ''),
    ...all.flatMap(({ title, guidance }) => [`  ${title}`, `    ${paint('dim', guidance)}`]),
  ]);
  return [...reasons, ...reviewer];
}

function nextLines({ paint }: Invocation, { state }: Status): string[] {
  const next: Readonly<Record<string, string>> = {
    draft: 'headwater submit',
    submitted: 'headwater status --watch',
    checking: 'headwater status --watch',
    in_review: 'headwater status --watch',
    action_required: 'headwater validate && headwater push && headwater submit',
    rejected: 'headwater push',
    withdrawn: 'headwater push',
  };
  const command = next[state];
  return command ? [`${paint('cyan', '→')} ${command}`] : [];
}
