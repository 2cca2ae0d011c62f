import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';

type Fields = Record<string, unknown>;

/** `data.leadId=led_1` written into a copy. A value that is JSON counts as such, anything else is text. */
export function setField<T extends object>(target: T, assignment: string): T {
  const [, path = '', text = ''] = /^([\w.]+)=(.*)$/s.exec(assignment) ?? [];
  const steps = path.split('.');
  const last = steps.pop();
  const copy = structuredClone(target);
  let at: unknown = copy;
  for (const step of steps) at = isFields(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  if (!last || last === '__proto__' || !isFields(at)) throw badAssignment(assignment);
  at[last] = readValue(text);
  return copy;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const badAssignment = (assignment: string) =>
  new AbortError({
    code: 'usage',
    exitCode: exitCodes.usage,
    what: (m) => m.webhooks.badAssignment(assignment),
    next: [() => '--set data.state=accepted'],
  });
