import { type Permission, partnerRoles, permissions, rolePermissions } from '@headwater/domain';
import { Check } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { Disclosure } from '../../ui/disclosure.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { permissionNames } from './permission-names.ts';
import { roleName } from './role-names.ts';

const may = (role: string, permission: Permission) =>
  rolePermissions[`partner.${role}`]?.includes(permission) === true;

/** Read from the table that the commands themselves ask, so it cannot say anything else than what holds. */
export function RoleMatrix() {
  const rows = permissions.filter((permission) => partnerRoles.some((role) => may(role, permission)));
  const columns: Column<Permission>[] = [
    {
      key: 'permission',
      header: m.members_may(),
      cell: (permission) => permissionNames[permission]?.() ?? permission,
    },
    ...partnerRoles.map(
      (role): Column<Permission> => ({
        key: role,
        header: roleName(role),
        className: 'text-center',
        cell: (permission) =>
          may(role, permission) ? (
            <>
              <Check aria-hidden className="mx-auto size-4 text-good" strokeWidth={3} />
              <span className="sr-only">{m.members_may_yes()}</span>
            </>
          ) : (
            <span className="text-ink-faint">
              <span aria-hidden>–</span>
              <span className="sr-only">{m.members_may_no()}</span>
            </span>
          ),
      }),
    ),
  ];
  return (
    <Disclosure summary={<span className="font-medium">{m.members_matrix()}</span>}>
      <Table caption={m.members_matrix()} columns={columns} rows={rows} rowKey={(row) => row} empty={null} />
    </Disclosure>
  );
}
