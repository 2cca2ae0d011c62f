import { createVault, type Deps, type Ports, sha256, silentLogger } from '@headwater/core';
import { type AuthSettings, createAuth } from '@headwater/core/identity';
import { newApiKeyToken } from '@headwater/core/organisations';
import { makeOrganization, refusingPorts, testNow } from '@headwater/core/testing';
import { useTestDatabase } from '@headwater/database/testing';
import { type Environment, movableClock, newId, type Scope } from '@headwater/domain';
import { createApp } from '../src/app.ts';
import type { AppDeps } from '../src/app-deps.ts';

export interface CallOptions {
  key?: string | null;
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** The whole HTTP surface in process, over a database of its own. */
export async function createTestApp(
  options: {
    ports?: Partial<Ports>;
    limits?: Partial<AppDeps['limits']>;
    auth?: Partial<AuthSettings>;
    publicUrl?: string;
  } = {},
) {
  const database = await useTestDatabase();
  const clock = movableClock(testNow);
  const secret = 'a secret that only tests use, 32+ characters';
  const deps: Deps = {
    database,
    clock,
    vault: createVault(secret),
    ports: { ...refusingPorts, ...options.ports },
    log: silentLogger,
    publicUrl: options.publicUrl ?? 'http://headwater.test',
  };
  const auth = createAuth(deps, { secret, secureCookies: false, rateLimit: false, ...options.auth });
  const app = createApp({
    ...deps,
    singleSignOn: auth.singleSignOn,
    auth,
    pages: null,
    assets: null,
    behindProxy: false,
    limits: {
      requestsPerMinute: 100_000,
      anonymousRequestsPerMinute: 100_000,
      inquiriesPerHour: 100_000,
      ...options.limits,
    },
    isReady: async () => true,
  });

  async function keyFor(key: {
    organizationId: string;
    scopes: Scope[];
    environment?: Environment;
    expiresAt?: Date;
    revokedAt?: Date;
  }): Promise<string> {
    const environment = key.environment ?? 'live';
    const token = newApiKeyToken(environment);
    await database.prisma.apiKey.create({
      data: {
        id: newId('key'),
        organizationId: key.organizationId,
        name: 'test',
        prefix: token.slice(0, 13),
        hash: sha256(token),
        scopes: key.scopes,
        environment,
        createdById: newId('usr'),
        expiresAt: key.expiresAt ?? null,
        revokedAt: key.revokedAt ?? null,
      },
    });
    return token;
  }

  /** One request as a client would send it; the answer with its JSON already read. */
  async function call(path: string, { key, method, body, headers = {} }: CallOptions = {}) {
    const response = await app.request(path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(key ? { authorization: `Bearer ${key}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = /[/+]json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : null;
    return { status: response.status, headers: response.headers, text, json };
  }

  return {
    app,
    auth,
    database,
    clock,
    deps,
    keyFor,
    call,
    makeOrganization: (of: Parameters<typeof makeOrganization>[1]) => makeOrganization(database, of),
  };
}
