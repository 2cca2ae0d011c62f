import type { Database } from '@headwater/database';
import {
  type Actor,
  type Environment,
  type MovableClock,
  movableClock,
  newId,
  type OrganizationKind,
  type Scope,
} from '@headwater/domain';
import { type Context, createVault, type Ports, silentLogger } from '../kit/index.ts';

/** Ports that refuse: a test that needs one passes its own, real one. */
export const refusingPorts: Ports = {
  storage: { put: refuse, get: refuse, remove: refuse },
  mail: null,
  dns: { txt: refuse },
  http: { fetch: refuse },
};

function refuse(): never {
  throw new Error('this test has no such port');
}

export interface TestContextOptions {
  database: Database;
  actor?: Actor;
  clock?: MovableClock;
  ports?: Partial<Ports>;
}

/** A Saturday in China that is a make-up working day would surprise; this is a plain Monday morning there. */
export const testNow = new Date('2026-11-23T02:00:00.000Z');

export function testContext({
  database,
  actor = { kind: 'anonymous' },
  clock = movableClock(testNow),
  ports = {},
}: TestContextOptions): Context & { clock: MovableClock } {
  return {
    database,
    actor,
    clock,
    vault: createVault('a secret that only tests use, 32+ characters'),
    ports: { ...refusingPorts, ...ports },
    log: silentLogger,
    publicUrl: 'http://headwater.test',
    requestId: newId('req'),
    locale: 'en',
    via: 'api',
  };
}

/** A signed-in person acting for an organisation with these roles. */
export const userActor = (of: {
  userId: string;
  name?: string;
  email?: string;
  organization?: { id: string; kind: OrganizationKind; roles: string[] };
}): Actor => ({
  kind: 'user',
  userId: of.userId,
  name: of.name ?? 'Test Person',
  email: of.email ?? 'person@example.com',
  ...(of.organization ? { organization: of.organization } : {}),
});

export const keyActor = (of: {
  organizationId: string;
  scopes: Scope[];
  environment?: Environment;
}): Actor => ({
  kind: 'api_key',
  keyId: newId('key'),
  name: 'test key',
  organizationId: of.organizationId,
  scopes: of.scopes,
  environment: of.environment ?? 'live',
});

export const systemActor: Actor = { kind: 'system', name: 'test' };
