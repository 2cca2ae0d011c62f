import type { Api } from '../api/port.ts';
import type { Event } from '../api/types.ts';
import type { replayFlags } from '../commands/webhooks-replay.ts';
import { openApi } from '../credentials/sign-in.ts';
import { AbortError } from '../failures/abort-error.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import { forwardEvent } from './forward-event.ts';
import { forwardedLine } from './forwarded-line.ts';
import { localSecret } from './local-secret.ts';
import { requireReceiver } from './receiver-address.ts';

/** A delivery is sent again by the server to its endpoint; with --forward-to it, or any event, goes to this machine. */
export const runReplay: Handler<typeof replayFlags> = async (run, { flags, args }) => {
  const { messages: m } = run;
  const [id = ''] = args;
  const kind = kindOf(id);
  if (kind === 'delivery' && flags.forwardTo === undefined) {
    const delivery = await (await openApi(run, flags)).replayDelivery(id);
    run.data(delivery, () => [m.webhooks.replayed(delivery.id, delivery.endpointId)]);
    return exitCodes.ok;
  }
  const url = requireReceiver(flags.forwardTo);
  const api = await openApi(run, flags);
  const event = kind === 'delivery' ? (await api.getDelivery(id)).body : await findEvent(api, id);
  const { secret, ours } = await localSecret(run.io, flags.secret);
  if (ours) run.say(m.webhooks.secret(secret));
  const sent = await forwardEvent(run, { event, receiver: { url, secret } });
  run.data(sent, () => [forwardedLine(run, sent)]);
  if (sent.ok) return exitCodes.ok;
  run.say(m.webhooks.checkReceiver);
  return exitCodes.receiverFailed;
};

function kindOf(id: string): 'event' | 'delivery' {
  if (id.startsWith('evt_')) return 'event';
  if (id.startsWith('whd_')) return 'delivery';
  throw new AbortError({
    code: 'usage',
    exitCode: exitCodes.usage,
    what: (m) => m.webhooks.badReplayId(id),
  });
}

/** Ids sort by age, so the search ends where only older events follow. */
async function findEvent(api: Api, id: string): Promise<Event> {
  let toCheck = 0;
  for await (const event of api.listEvents()) {
    if (event.id === id) return event;
    // Events leave nearly in the order of their ids: a few older ones are no proof yet.
    toCheck = event.id < id ? toCheck + 1 : 0;
    if (toCheck > provenAfter) break;
  }
  throw new AbortError({
    code: 'not_found',
    exitCode: exitCodes.notFound,
    what: (m) => m.webhooks.noSuchEvent(id),
    why: (m) => m.webhooks.whyNoSuchEvent,
  });
}

const provenAfter = 200;
