import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Keyring } from '../src/credentials/keyring.ts';
import { startFakeServer } from './support/fake-server.ts';
import { makeFolder, runInMemory } from './support/run-in-memory.ts';
import { identity } from './support/samples.ts';

const apiKey = 'hw_live_secret_key';

function makeKeyring(): Keyring & { keys: Map<string, string> } {
  const keys = new Map<string, string>();
  return {
    keys,
    get: async (server) => keys.get(server) ?? null,
    set: async (server, key) => void keys.set(server, key),
    delete: async (server) => void keys.delete(server),
  };
}

const broken: Keyring = {
  get: () => Promise.reject(new Error('The keychain is locked')),
  set: () => Promise.reject(new Error('The keychain is locked')),
  delete: () => Promise.reject(new Error('The keychain is locked')),
};

async function signIn(keyring: Keyring, env: Record<string, string> = {}) {
  const cwd = makeFolder();
  const { address, seen } = await startFakeServer({
    'GET /v1/whoami': { body: identity },
    'GET /healthz': { body: {} },
  });
  const run = (argv: string[], given: Keyring = keyring) =>
    runInMemory(argv, { cwd, env, keyring: given, stdin: apiKey });
  const login = await run(['login', '--server', address, '--token-stdin', '--json']);
  const file = join(cwd, 'config/headwater/credentials.json');
  return {
    login,
    run,
    seen,
    address,
    file: () => readFileSync(file, 'utf8'),
    exists: () => existsSync(file),
  };
}

test('the key goes to the keychain and nowhere else, is used from there, and is gone after logout', async () => {
  const keyring = makeKeyring();
  const { login, run, seen, address, file } = await signIn(keyring);
  expect(JSON.parse(login.stdout)).toMatchObject({ credentials: 'keychain' });
  expect(keyring.keys.get(address)).toBe(apiKey);
  expect(file()).not.toContain(apiKey);
  const whoami = await run(['whoami', '--json']);
  expect(JSON.parse(whoami.stdout)).toMatchObject({ source: 'keychain' });
  expect(seen.at(-1)?.headers.authorization).toBe(`Bearer ${apiKey}`);
  const doctor = await run(['doctor']);
  expect(doctor.stdout).toContain('in the keychain');
  expect(login.stdout + whoami.stdout + doctor.stdout + doctor.stderr).not.toContain(apiKey);
  expect((await run(['logout'])).exitCode).toBe(0);
  expect(keyring.keys.size).toBe(0);
  expect((await run(['whoami'])).exitCode).toBe(5);
});

test.each([
  ['a keychain that fails', broken, {}],
  ['a keychain that forgets', { ...makeKeyring(), get: async () => null }, {}],
  ['CI', makeKeyring(), { CI: 'true' }],
  ['HEADWATER_CREDENTIALS=file', makeKeyring(), { HEADWATER_CREDENTIALS: 'file' }],
])('with %s the key goes to the file', async (_name, keyring, env) => {
  const { login, run, file } = await signIn(keyring, env as Record<string, string>);
  expect(login.exitCode).toBe(0);
  expect(file()).toContain(apiKey);
  expect(JSON.parse((await run(['whoami', '--json'])).stdout)).toMatchObject({ source: 'file' });
});

test('a keychain that is locked later says so and how to do without it, and can still be left', async () => {
  const { run } = await signIn(makeKeyring());
  const whoami = await run(['whoami'], broken);
  expect(whoami.exitCode).toBe(5);
  expect(whoami.stderr).toContain('HEADWATER_CREDENTIALS=file');
  expect((await run(['doctor'], broken)).exitCode).toBe(5);
  expect((await run(['logout'], broken)).exitCode).toBe(0);
});
