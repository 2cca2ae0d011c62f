import { type Actor, AppError, permissionsOf, type Scope, scopePermissions } from '../shared/index.ts';

/** The scopes that a caller may put into a key: each of their permissions must be its own. */
export function grantableScopes(actor: Actor): Scope[] {
  const own = permissionsOf(actor);
  return (Object.keys(scopePermissions) as Scope[]).filter((scope) =>
    scopePermissions[scope].every((permission) => own.has(permission)),
  );
}

/** A key never lets its maker reach further than the maker may. */
export function assertGrantable(actor: Actor, scopes: readonly Scope[]): void {
  const grantable = grantableScopes(actor);
  const beyond = scopes.filter((scope) => !grantable.includes(scope));
  if (beyond.length === 0) return;
  throw new AppError('forbidden', {
    detail: {
      en: `You cannot give a key more than you may do yourself: ${beyond.join(', ')}.`,
      'zh-CN': `密钥的权限不能超过您自己的权限：${beyond.join('、')}。`,
    },
    extra: { grantable },
  });
}
