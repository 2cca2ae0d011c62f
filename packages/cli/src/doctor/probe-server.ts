import { findServer, findSignIn, type ServerFlags } from '../credentials/sign-in.ts';
import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import type { Probe } from './probe.ts';

const timeoutMs = 5000;
const toleratedSkewMs = 60_000;

/** Whether the server answers, its clock agrees with ours, and the key is good. */
export async function probeServer(run: Invocation, flags: ServerFlags): Promise<Probe[]> {
  const { messages: m } = run;
  const server = await findServer(run, flags);
  if (server === null)
    return [
      { id: 'server', status: 'warning', detail: m.doctor.noServer, next: 'headwater login --server …' },
    ];
  const answer = await reach(server, run.io.signal);
  if (typeof answer === 'string')
    return [
      {
        id: 'server',
        status: 'failed',
        detail: `${server}: ${answer}`,
        next: m.next.tryAgain,
        exitCode: exitCodes.network,
      },
    ];
  return [
    { id: 'server', status: 'ok', detail: server },
    clockProbe(run, answer),
    await keyProbe(run, flags),
  ];
}

/** The server's time, or why it did not answer. */
async function reach(server: string, signal: AbortSignal): Promise<number | string> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    const response = await fetch(`${server}/healthz`, { signal: limit, redirect: 'manual' });
    await response.body?.cancel();
    return response.ok ? Date.parse(response.headers.get('date') ?? '') : `HTTP ${response.status}`;
  } catch (error) {
    const { cause, message } = error as Error & { cause?: NodeJS.ErrnoException };
    return cause?.code ?? message;
  }
}

function clockProbe({ io, messages: m }: Invocation, serverTime: number): Probe {
  const skewMs = Math.abs(io.now().getTime() - serverTime);
  if (Number.isNaN(serverTime)) return { id: 'clock', status: 'warning', detail: m.doctor.noClock };
  return skewMs > toleratedSkewMs
    ? { id: 'clock', status: 'warning', detail: m.doctor.clockOff(Math.round(skewMs / 1000)) }
    : { id: 'clock', status: 'ok', detail: m.doctor.clockAgrees };
}

async function keyProbe(run: Invocation, flags: ServerFlags): Promise<Probe> {
  const { messages: m } = run;
  const signIn = await findSignIn(run, flags).catch((error: unknown) => asProbe(run, error));
  if (signIn && 'id' in signIn) return signIn;
  if (!signIn) return { id: 'key', status: 'warning', detail: m.doctor.noKey, next: 'headwater login' };
  try {
    const { createApi } = await import('../api/create-api.ts');
    const { organization } = await createApi(run, signIn).whoami();
    return { id: 'key', status: 'ok', detail: `${organization.name} (${m.doctor.keyFrom[signIn.source]})` };
  } catch (error) {
    return asProbe(run, error);
  }
}

function asProbe({ messages: m }: Invocation, error: unknown): Probe {
  if (!(error instanceof AbortError)) throw error;
  const { what, exitCode } = error.options;
  return { id: 'key', status: 'failed', detail: what(m), next: 'headwater login', exitCode };
}
