import type { Failure } from '../failures/failure.ts';
import type { Messages } from '../messages/index.ts';
import type { Format } from '../run/early-settings.ts';
import { githubCommand } from './github-command.ts';
import type { Paint } from './paint.ts';
import { plainText } from './plain-text.ts';
import { pointed } from './pointed.ts';
import { sarifFailure } from './sarif.ts';
import { whereText } from './where-text.ts';

const shownDetails = 20;

/** Machine formats put the failure on stdout as the document that was asked for; people read it on stderr. */
export function renderFailure(
  failure: Failure,
  options: { format: Format; messages: Messages; paint: Paint; version: string },
): { stdout: string; stderr: string } {
  const { format } = options;
  if (format === 'json') return { stdout: `${JSON.stringify({ error: failure }, null, 2)}\n`, stderr: '' };
  if (format === 'ndjson') return { stdout: `${JSON.stringify({ error: failure })}\n`, stderr: '' };
  if (format === 'sarif') {
    const document = sarifFailure({ code: failure.code, message: failure.what, version: options.version });
    return { stdout: `${JSON.stringify(document, null, 2)}\n`, stderr: '' };
  }
  const text = `${failureLines(failure, options).join('\n')}\n`;
  return { stdout: format === 'github' ? githubLines(failure) : '', stderr: text };
}

function failureLines(failure: Failure, { messages, paint }: { messages: Messages; paint: Paint }): string[] {
  const t = messages.output;
  const lines = [`${paint('red', t.errorMark)}${plainText(failure.what)}`];
  if (failure.where) lines.push(`  ${t.at} ${whereText(failure.where)}`);
  if (failure.why)
    lines.push(
      ...plainText(failure.why)
        .split('\n')
        .map((line) => `  ${line}`),
    );
  for (const { code, message, where } of failure.details.slice(0, shownDetails))
    lines.push(`  ${where ? `${whereText(where)}  ` : ''}${code}  ${pointed(where?.pointer, message)}`);
  if (failure.details.length > shownDetails) lines.push(`  ${t.more(failure.details.length - shownDetails)}`);
  for (const next of failure.next) lines.push(`  ${paint('cyan', '→')} ${next}`);
  const ids = [`${t.code} ${failure.code}`, failure.requestId ? `${t.requestId} ${failure.requestId}` : ''];
  lines.push(`  ${paint('dim', ids.filter(Boolean).join(' · '))}`);
  return lines;
}

function githubLines(failure: Failure): string {
  const all = failure.details.length > 0 ? failure.details : [{ ...failure, message: failure.what }];
  const lines = all.map(({ code, message, where }) =>
    githubCommand('error', {
      title: code,
      message: pointed(where?.pointer, message),
      where: where ?? failure.where,
    }),
  );
  return `${lines.join('\n')}\n`;
}
