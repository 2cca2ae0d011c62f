import { createDatabase } from '@headwater/database';
import { systemClock } from '@headwater/domain';
import { createVault, silentLogger } from '../../src/kit/index.ts';
import { createOutboundHttp } from '../../src/ports/index.ts';
import { startWorker, works } from '../../src/worker/index.ts';

/** A worker in a process of its own, so that a test can kill it. Reads DATABASE_URL and VAULT_SECRET. */
const refuse = () => {
  throw new Error('this worker has no such port');
};

startWorker(
  {
    database: createDatabase({ url: process.env.DATABASE_URL ?? '', poolSize: 5 }),
    clock: systemClock,
    vault: createVault(process.env.VAULT_SECRET ?? ''),
    log: silentLogger,
    publicUrl: 'http://headwater.test',
    ports: {
      http: createOutboundHttp({ allowPrivateAddresses: true }),
      mail: null,
      dns: { txt: refuse },
      storage: { put: refuse, get: refuse, remove: refuse },
    },
  },
  works,
);
