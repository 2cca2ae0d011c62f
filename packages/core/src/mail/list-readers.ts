import type { Transaction } from '@headwater/database';
import { type Locale, type OrganizationKind, type Permission, rolePermissions } from '@headwater/domain';
import { listMembersWithRoles } from './store.ts';

export interface Reader {
  email: string;
  name: string;
  locale: Locale;
}

/** The members of an organisation who may do something, as receivers of a mail about it. */
export async function listReaders(
  db: Pick<Transaction, 'membership'>,
  { organizationId, permission }: { organizationId: string; permission: Permission },
): Promise<Reader[]> {
  const rows = await listMembersWithRoles(db, organizationId);
  return rows
    .filter(({ kind, roles }) => roles.some((role) => may(kind as OrganizationKind, role, permission)))
    .map(({ email, name, locale }) => ({ email, name, locale: locale === 'en' ? 'en' : 'zh-CN' }));
}

const may = (kind: OrganizationKind, role: string, permission: Permission) =>
  rolePermissions[`${kind}.${role}`]?.includes(permission) === true;
