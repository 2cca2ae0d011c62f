import type { Transaction } from '@headwater/database';
import { type Locale, locales } from '@headwater/domain';

export const listMembershipsOf = async (db: Transaction, userId: string): Promise<string[]> => {
  const rows = await db.membership.findMany({ where: { userId }, select: { organizationId: true } });
  return rows.map((row) => row.organizationId);
};

/** The people behind ids of people and API keys: for a key, who made it. */
export async function listPeopleBehind(db: Transaction, actorIds: readonly string[]): Promise<string[]> {
  const keys = actorIds.filter((id) => id.startsWith('key_'));
  const people = actorIds.filter((id) => !id.startsWith('key_'));
  if (keys.length === 0) return people;
  const rows = await db.apiKey.findMany({ where: { id: { in: keys } }, select: { createdById: true } });
  return [...people, ...rows.map((row) => row.createdById)];
}

/** Display names of people and keys by id. */
export async function namesOf(db: Transaction, actorIds: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(actorIds)];
  const [people, keys] = await Promise.all([
    db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
    db.apiKey.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
  ]);
  return new Map([...people, ...keys].map((row) => [row.id, row.name]));
}

const localeOf = (locale: string): Locale =>
  (locales as readonly string[]).includes(locale) ? (locale as Locale) : 'zh-CN';

/** Whom mails about an organisation's listings reach: the members who may submit them. */
export const listPublisherReaders = async (db: Transaction, organizationId: string) => {
  const rows = await db.membership.findMany({
    where: { organizationId, roles: { hasSome: ['owner', 'developer'] } },
    take: 50,
    select: { user: { select: { email: true, locale: true } } },
  });
  return rows.map(({ user }) => ({ email: user.email, locale: localeOf(user.locale) }));
};
