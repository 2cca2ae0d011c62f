import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Io } from '../run/io.ts';
import { isSuccess, postEvent, type Receiver } from './post-event.ts';
import { newEventId } from './samples.ts';

/** The signed ping that the server also sends before it activates an endpoint; exit 10 unless it is answered with 2xx. */
export async function selfTest(io: Io, receiver: Receiver): Promise<void> {
  const answer = await postEvent(io, {
    receiver,
    event: {
      id: newEventId(),
      type: 'webhook.ping',
      timestamp: io.now().toISOString(),
      data: { endpointId: 'whe_local' },
      api_version: 'v1',
      environment: 'sandbox',
      subject: 'whe_local',
      sequence: 0,
    },
  });
  if (isSuccess(answer)) return;
  const { status, error, body } = answer;
  throw new AbortError({
    code: 'local_receiver_failed',
    exitCode: exitCodes.receiverFailed,
    what: (m) => m.webhooks.receiverFailed(receiver.url),
    why: (m) => m.webhooks.answered(status, error) + (body ? `\n${body}` : ''),
    next: [
      (m) => (status === null ? m.webhooks.startReceiver : m.webhooks.checkReceiver),
      () => 'headwater webhooks listen --no-self-test',
    ],
  });
}
