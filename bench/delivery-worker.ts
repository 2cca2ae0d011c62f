import { createVault, silentLogger } from '@headwater/core';
import { createOutboundHttp } from '@headwater/core/ports';
import { refusingPorts } from '@headwater/core/testing';
import { startWorker, works } from '@headwater/core/worker';
import { createDatabase } from '@headwater/database';

/** The worker as it is, over the database of its first argument; loopback is allowed, because the receivers are there. */
const [url = '', secret = '', aheadMs = '0'] = process.argv.slice(2);
startWorker(
  {
    database: createDatabase({ url, poolSize: 8 }),
    clock: { now: () => new Date(Date.now() + Number(aheadMs)) },
    vault: createVault(secret),
    ports: { ...refusingPorts, http: createOutboundHttp({ allowPrivateAddresses: true }) },
    log: silentLogger,
    publicUrl: 'http://headwater.test',
  },
  works,
);
