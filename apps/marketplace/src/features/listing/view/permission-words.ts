import { m } from '../../../generated/paraglide/messages.js';

type Access = 'read' | 'write' | 'admin';

const admin = /(^|[^a-z])(admin|manage|full|owner|all|\*)([^a-z]|$)/;
const write = /(^|[^a-z])(write|create|update|edit|delete|send|modify|publish|rw)([^a-z]|$)/;
const read = /(^|[^a-z])(read|readonly|view|list|get|r)([^a-z]|$)/;

/** How far a permission goes: as declared, else as its name says, else unknown. */
export function accessOf(scope: string, declared?: Access): Access | null {
  if (declared) return declared;
  const name = scope.toLowerCase();
  if (admin.test(name)) return 'admin';
  if (write.test(name)) return 'write';
  return read.test(name) ? 'read' : null;
}

export function accessWords(access: Access | null): string {
  if (access === 'read') return m.listing_access_read();
  if (access === 'write') return m.listing_access_write();
  if (access === 'admin') return m.listing_access_admin();
  return m.listing_access_unknown();
}
