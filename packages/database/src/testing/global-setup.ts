import type { TestProject } from 'vitest/node';
import { startTestServer, type TestServer } from './start-test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testDatabase: { url: string; template: string };
  }
}

interface Shared {
  users: number;
  server: Promise<TestServer>;
}

/** On the global object: each project of a run loads this file anew, and all of them share one server. */
const shared = Symbol.for('headwater.testServer');
const holder = globalThis as { [shared]?: Shared };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  holder[shared] ??= { users: 0, server: startTestServer() };
  const current = holder[shared];
  current.users += 1;
  const { url, template } = await current.server;
  project.provide('testDatabase', { url, template });
  return async () => {
    current.users -= 1;
    if (current.users > 0) return;
    delete holder[shared];
    await (await current.server).stop();
  };
}
