import { plainText } from '../output/plain-text.ts';
import type { Invocation } from '../run/invocation.ts';
import type { Forwarded } from './forward-event.ts';

/** Time, type, subject, answer and how long it took, on one line. */
export function forwardedLine(run: Invocation, sent: Forwarded): string {
  const { messages: m, paint } = run;
  const time = `${run.io.now().toISOString().slice(11, 19)}Z`;
  const head = `${paint('dim', time)}  ${plainText(sent.type)}  ${plainText(sent.subject)}`;
  if (sent.url === null) return head;
  const answer = paint(sent.ok ? 'green' : 'red', String(sent.status ?? sent.error));
  const more = sent.attempts > 1 ? `  ${m.webhooks.attempts(sent.attempts)}` : '';
  return `${head}  ${answer}  ${sent.durationMs} ms${more}`;
}
