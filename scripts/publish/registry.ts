import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runServer } from 'verdaccio';
import { runNpm } from './pack.ts';

/** A registry on this machine alone, with a storage of its own; what is not ours comes from the configured one. */
export async function startRegistry(folder: string) {
  const upstream = (await runNpm(['config', 'get', 'registry'], folder)).trim();
  const everyone = { access: ['$all'], publish: ['$all'], unpublish: [] };
  const app = await runServer({
    storage: join(folder, 'storage'),
    self_path: folder,
    uplinks: { configured: { url: upstream } },
    packages: {
      '@headwater/*': everyone,
      headwater: everyone,
      '**': { access: ['$all'], publish: [], unpublish: [], proxy: 'configured' },
    },
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: -1 } },
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
  } as unknown as Parameters<typeof runServer>[0]);
  const server = app.listen(0, '127.0.0.1');
  await new Promise((ready, fail) => server.once('listening', ready).once('error', fail));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    /** For npm, which wants a token before it publishes, whoever may. */
    npmrc: `registry=http://127.0.0.1:${port}/\n//127.0.0.1:${port}/:_authToken=nobody\ncache=${join(folder, 'cache')}\n`,
    close: () => promisify(server.close.bind(server))(),
  };
}
