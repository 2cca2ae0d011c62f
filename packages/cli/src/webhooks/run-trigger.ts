import { randomBytes } from 'node:crypto';
import type { Event } from '../api/types.ts';
import type { triggerFlags } from '../commands/webhooks-trigger.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { FlagValues } from '../run/flags.ts';
import type { Invocation } from '../run/invocation.ts';
import { pause } from '../run/pause.ts';
import { type Forwarded, headOf } from './forward-event.ts';
import { forwardedLine } from './forwarded-line.ts';
import { localSecret } from './local-secret.ts';
import { planTrigger } from './plan-trigger.ts';
import { isSuccess, postEvent, type Receiver } from './post-event.ts';
import { requireReceiver } from './receiver-address.ts';
import { eventSamples } from './samples.ts';

type Faults = Pick<FlagValues<typeof triggerFlags>, 'badSignature' | 'oldTimestamp'>;

/** Far beyond the five minutes that receivers allow. */
const oldByMs = 3_600_000;

/** Sends documented samples, well or badly, from this machine alone; 10 if the receiver does not do the right thing. */
export const runTrigger: Handler<typeof triggerFlags> = async (run, { flags, args }) => {
  const [type] = args;
  if (type === undefined) return listTypes(run);
  const { messages: m, io } = run;
  const events = planTrigger({ ...flags, type, now: io.now() });
  const url = requireReceiver(flags.forwardTo);
  const { secret, ours } = await localSecret(io, flags.secret);
  if (ours) run.say(m.webhooks.secret(secret));
  const data: (Forwarded & { expected: 'accepted' | 'refused' })[] = [];
  for (const event of events) {
    if (flags.delay > 0) await pause(io, flags.delay);
    const sent = await send(run, { event, receiver: { url, secret }, faults: flags });
    data.push(sent);
    // A person sees each as it goes; with --delay the last may be minutes away.
    if (run.format === 'text') run.io.stdout.write(`${forwardedLine(run, sent)}\n`);
  }
  if (run.format !== 'text') run.data({ data }, () => []);
  const failed = data.find(({ ok }) => !ok);
  if (!failed) return exitCodes.ok;
  run.say(failed.expected === 'refused' ? m.webhooks.tookForged : m.webhooks.checkReceiver);
  return exitCodes.receiverFailed;
};

function listTypes(run: Invocation): number {
  const data = eventSamples.map(({ type }) => ({ type }));
  run.data({ data }, () => data.map(({ type }) => type));
  return exitCodes.ok;
}

/** Sent once: a retry would hide what the first try met. A forged one is rightly answered by a refusal. */
async function send(
  run: Invocation,
  { event, receiver, faults }: { event: Event; receiver: Receiver; faults: Faults },
) {
  const forged = faults.badSignature || faults.oldTimestamp;
  const secret = faults.badSignature ? `whsec_${randomBytes(32).toString('base64')}` : receiver.secret;
  const now = run.io.now();
  const signedAt = faults.oldTimestamp ? new Date(now.getTime() - oldByMs) : now;
  const answer = await postEvent(run.io, { event, receiver: { ...receiver, secret }, signedAt });
  const { status, error, durationMs } = answer;
  const refused = status !== null && status >= 400;
  return {
    ...headOf(event),
    url: receiver.url,
    expected: forged ? ('refused' as const) : ('accepted' as const),
    ok: forged ? refused : isSuccess(answer),
    status,
    error,
    attempts: 1,
    durationMs,
  };
}
