import { createVault, type Deps } from '@headwater/core';
import { systemClock } from '@headwater/domain';
import pino from 'pino';
import type { Env } from '../env.ts';
import { makePorts } from './make-ports.ts';
import { openDatabase } from './open-database.ts';
import { readSecret } from './secret.ts';

export interface OpenDeps {
  deps: Deps;
  secret: string;
  close(): Promise<void>;
}

/** What every process of a deployment stands on: database, secret, adapters, log. */
export async function openDeps(env: Env): Promise<OpenDeps> {
  const [secret, opened] = await Promise.all([readSecret(env), openDatabase(env)]);
  const { close, ...ports } = makePorts(env);
  return {
    secret,
    deps: {
      database: opened.database,
      clock: systemClock,
      vault: createVault(secret),
      ports,
      log: pino({ level: env.LOG_LEVEL }, pino.destination(2)),
      publicUrl: env.publicUrl,
      sampleRun: env.sample,
    },
    async close() {
      close();
      await opened.close();
    },
  };
}
