import type { Database } from '@headwater/database';

interface Listening {
  /** A fixed name of ours, never input. */
  channel: string;
  signal: AbortSignal;
  onNotice: () => void;
}

/** Listens until the signal aborts; throws when the connection breaks. */
export async function listenOn({ pool }: Database, { channel, signal, onNotice }: Listening): Promise<void> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const over = new Promise<void>((resolve, reject) => {
      client.once('error', reject);
      client.once('end', () => reject(new Error('the connection ended')));
      signal.addEventListener('abort', () => resolve(), { once: true });
      // Aborted while the connection was being made: no event comes any more.
      if (signal.aborted) resolve();
    });
    // Awaited below; until then a failure during LISTEN itself must not count as unhandled.
    over.catch(() => undefined);
    client.on('notification', onNotice);
    await client.query(`LISTEN ${channel}`);
    await over;
    await client.query(`UNLISTEN ${channel}`);
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    throw broken;
  } finally {
    client.removeListener('notification', onNotice);
    // A destroyed connection may still report its end.
    client.on('error', () => undefined);
    client.release(broken ?? true);
  }
}
