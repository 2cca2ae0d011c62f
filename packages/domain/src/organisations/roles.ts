import { AppError, type OrganizationKind, rolesOf } from '../shared/index.ts';

/** The role that runs an organisation; one person at least must hold it. */
export const leadRole: Record<OrganizationKind, string> = {
  vendor: 'admin',
  partner: 'owner',
  customer: 'buyer',
};

/** Sorted and without repeats; throws when a role does not exist in this kind of organisation. */
export function checkRoles(kind: OrganizationKind, roles: readonly string[]): string[] {
  const unknown = roles.filter((role) => !rolesOf[kind].includes(role));
  if (unknown.length === 0) return [...new Set(roles)].sort();
  throw new AppError('invalid_input', {
    errors: [
      {
        pointer: '/roles',
        code: 'unknown_role',
        message: {
          en: `A ${kind} organisation has these roles: ${rolesOf[kind].join(', ')}.`,
          'zh-CN': `此类组织可用的角色：${rolesOf[kind].join('、')}。`,
        },
      },
    ],
  });
}

/** Throws when the change would leave the organisation without anybody who runs it. */
export function assertLeadRemains(
  kind: OrganizationKind,
  { before, after, otherLeads }: { before: readonly string[]; after: readonly string[]; otherLeads: number },
): void {
  const role = leadRole[kind];
  if (!before.includes(role) || after.includes(role) || otherLeads > 0) return;
  throw new AppError('conflict', {
    detail: {
      en: 'This is the last person who runs the organisation. Give the role to somebody else first.',
      'zh-CN': '此人是该组织的最后一名负责人，请先将负责人角色授予其他成员。',
    },
  });
}
