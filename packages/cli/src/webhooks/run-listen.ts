import type { Event } from '../api/types.ts';
import type { listenFlags } from '../commands/webhooks-listen.ts';
import { openApi } from '../credentials/sign-in.ts';
import { AbortError } from '../failures/abort-error.ts';
import { interrupted } from '../run/ask.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import { parseLimit } from '../run/parse-limit.ts';
import { readEventFilter } from './event-filter.ts';
import { type Forwarded, forwardEvent, headOf } from './forward-event.ts';
import { forwardedLine } from './forwarded-line.ts';
import { localSecret } from './local-secret.ts';
import type { Receiver } from './post-event.ts';
import { receiverAddress } from './receiver-address.ts';
import { selfTest } from './self-test.ts';

/** Brings the server's events to a receiver on this machine, without an address that the internet could reach. */
export const runListen: Handler<typeof listenFlags> = async (run, { flags }) => {
  const { messages: m } = run;
  const filter = readEventFilter(run, flags.events);
  const most = flags.count === undefined ? Number.POSITIVE_INFINITY : parseLimit(flags.count, '--count');
  const receiver = await findReceiver(run, flags);
  const api = await openApi(run, flags);
  const { organization, key } = await api.whoami();
  if (receiver && flags.selfTest) await selfTest(run.io, receiver);
  const news = {
    connected: () => run.say(m.webhooks.listening(organization.name, key?.environment ?? '')),
    cut: (why: string) => run.say(m.webhooks.cut(why)),
    back: () => run.say(m.webhooks.back),
  };
  let last: string | undefined;
  let seen = 0;
  for await (const event of api.followEvents({ type: filter.only, after: flags.after }, news)) {
    last = event.id;
    if (!filter.matches(event.type)) continue;
    await handle(run, { event, receiver, print: flags.print });
    if (++seen >= most) return exitCodes.ok;
  }
  if (last) run.say(m.webhooks.goOn(`headwater webhooks listen --after ${last} …`));
  throw interrupted();
};

async function findReceiver(
  run: Invocation,
  flags: { forwardTo: string | undefined; secret: string | undefined; print: boolean },
): Promise<Receiver | null> {
  if (flags.forwardTo === undefined) {
    if (flags.print) return null;
    throw new AbortError({
      code: 'usage',
      exitCode: exitCodes.usage,
      what: (m) => m.webhooks.nowhere,
      next: [() => '--forward-to http://localhost:4000/hooks', () => '--print'],
    });
  }
  const url = receiverAddress(flags.forwardTo);
  const { secret, ours } = await localSecret(run.io, flags.secret);
  if (ours) run.say(run.messages.webhooks.secret(secret));
  return { url, secret };
}

/** An event that the receiver would not take is named, with the command that sends it again. */
async function handle(
  run: Invocation,
  { event, receiver, print }: { event: Event; receiver: Receiver | null; print: boolean },
): Promise<void> {
  const sent: Forwarded = receiver
    ? await forwardEvent(run, { event, receiver })
    : { ...headOf(event), url: null, ok: true, status: null, error: null, attempts: 0, durationMs: 0 };
  const record = print ? { ...sent, event } : sent;
  // A stream has no end at which one document could be closed: in every machine format each line is one.
  if (run.format !== 'text') run.io.stdout.write(`${JSON.stringify(record)}\n`);
  else {
    run.io.stdout.write(`${forwardedLine(run, sent)}\n`);
    if (print) run.io.stdout.write(`${JSON.stringify(event, null, 2)}\n`);
  }
  if (!sent.ok)
    run.say(
      run.messages.webhooks.givenUp(
        `headwater webhooks replay ${sent.id} --forward-to ${receiver?.url ?? ''}`,
      ),
    );
}
