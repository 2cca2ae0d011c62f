import type { Prisma, Transaction } from '@headwater/database';

const shown = {
  id: true,
  organizationId: true,
  name: true,
  prefix: true,
  scopes: true,
  environment: true,
  createdById: true,
  expiresAt: true,
  lastUsedAt: true,
  revokedAt: true,
  createdAt: true,
} satisfies Prisma.ApiKeySelect;
export type ApiKeyRow = Prisma.ApiKeyGetPayload<{ select: typeof shown }>;

export const insertApiKey = (tx: Transaction, data: Prisma.ApiKeyUncheckedCreateInput): Promise<ApiKeyRow> =>
  tx.apiKey.create({ data, select: shown });

export const findApiKeyByHash = (tx: Transaction, hash: string): Promise<ApiKeyRow | null> =>
  tx.apiKey.findUnique({ where: { hash }, select: shown });

export const findApiKey = (
  tx: Transaction,
  where: { id: string; organizationId: string },
): Promise<ApiKeyRow | null> => tx.apiKey.findFirst({ where, select: shown });

export const listApiKeysOf = (
  tx: Transaction,
  { organizationId, beforeId, take }: { organizationId: string; beforeId: string | null; take: number },
): Promise<ApiKeyRow[]> =>
  tx.apiKey.findMany({
    where: { organizationId, ...(beforeId ? { id: { lt: beforeId } } : {}) },
    select: shown,
    orderBy: { id: 'desc' },
    take,
  });

export const countActiveKeys = (
  tx: Transaction,
  { organizationId, now }: { organizationId: string; now: Date },
): Promise<number> =>
  tx.apiKey.count({
    where: { organizationId, revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
  });

export const markKeyRevoked = (tx: Transaction, { id, at }: { id: string; at: Date }): Promise<ApiKeyRow> =>
  tx.apiKey.update({ where: { id }, data: { revokedAt: at }, select: shown });

export const setKeyExpiry = (
  tx: Transaction,
  { id, expiresAt }: { id: string; expiresAt: Date },
): Promise<ApiKeyRow> => tx.apiKey.update({ where: { id }, data: { expiresAt }, select: shown });

/** Keys that a person made stop working when the person leaves the organisation. */
export const revokeKeysOf = (
  tx: Transaction,
  { organizationId, userId, at }: { organizationId: string; userId: string; at: Date },
) =>
  tx.apiKey.updateMany({
    where: { organizationId, createdById: userId, revokedAt: null },
    data: { revokedAt: at },
  });

const usedEveryMs = 60_000;

/** At most one write a minute and key, however busy the key is. */
export async function noteKeyUse(tx: Transaction, { key, at }: { key: ApiKeyRow; at: Date }): Promise<void> {
  const before = new Date(at.getTime() - usedEveryMs);
  if (key.lastUsedAt && key.lastUsedAt > before) return;
  await tx.apiKey.updateMany({
    where: { id: key.id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lte: before } }] },
    data: { lastUsedAt: at },
  });
}
