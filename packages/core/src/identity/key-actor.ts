import { type Actor, AppError, type Scope } from '@headwater/domain';
import { type Deps, sha256 } from '../kit/index.ts';
import { findApiKeyByHash, isApiKeyToken, keyStateOf, noteKeyUse } from '../organisations/index.ts';

/** Who an `Authorization` header speaks for. Every answer to a wrong one is the same, whether the key exists or not. */
export async function keyActor(deps: Deps, authorization: string): Promise<Actor> {
  const [, token = ''] = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(authorization.trim()) ?? [];
  if (!isApiKeyToken(token)) throw new AppError('unauthenticated');
  const { prisma } = deps.database;
  const key = await findApiKeyByHash(prisma, sha256(token));
  if (!key) throw new AppError('unauthenticated');
  const now = deps.clock.now();
  const state = keyStateOf(key, now);
  if (state !== 'active') throw new AppError(state === 'expired' ? 'key_expired' : 'key_revoked');
  await noteKeyUse(prisma, { key, at: now });
  return {
    kind: 'api_key',
    keyId: key.id,
    name: key.name,
    organizationId: key.organizationId,
    scopes: key.scopes as Scope[],
    environment: key.environment as 'live' | 'sandbox',
  };
}
