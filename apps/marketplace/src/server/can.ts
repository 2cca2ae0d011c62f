import { type Permission, permissionsOf } from '@headwater/domain';
import type { Visitor } from './visitor.ts';

/** Whether to show a button at all; the command itself decides. */
export function can({ session }: Visitor, permission: Permission): boolean {
  if (!session?.active) return false;
  const { id, kind, roles } = session.active;
  const { id: userId, name, email } = session.user;
  return permissionsOf({ kind: 'user', userId, name, email, organization: { id, kind, roles } }).has(
    permission,
  );
}
