import { AppError } from './errors.ts';
import {
  type OrganizationKind,
  type Permission,
  rolePermissions,
  type Scope,
  scopePermissions,
} from './permissions.ts';

export type Environment = 'live' | 'sandbox';

/** Who acts. Commands never see a session or a key, only this. */
export type Actor =
  | { kind: 'anonymous' }
  | { kind: 'system'; name: string }
  | {
      kind: 'user';
      userId: string;
      name: string;
      email: string;
      /** The signed-in session, when there is one; switching the organisation changes it. */
      sessionId?: string;
      /** The organisation this session acts for; absent until one was made, joined or chosen. */
      organization?: { id: string; kind: OrganizationKind; roles: string[] };
      /** This deployment wants a second factor from the vendor's people and this person has none: reading only. */
      secondFactorDue?: boolean;
    }
  | {
      kind: 'api_key';
      keyId: string;
      name: string;
      organizationId: string;
      scopes: Scope[];
      environment: Environment;
    };

export function permissionsOf(actor: Actor): ReadonlySet<Permission> {
  if (actor.kind === 'anonymous') return new Set(['public']);
  if (actor.kind === 'system') return new Set(['public', 'system']);
  if (actor.kind === 'api_key')
    return new Set(['public', ...actor.scopes.flatMap((scope) => scopePermissions[scope])]);
  const organization = actor.organization;
  const granted =
    organization?.roles.flatMap((role) => rolePermissions[`${organization.kind}.${role}`] ?? []) ?? [];
  const usable = actor.secondFactorDue
    ? granted.filter((permission) => permission.endsWith('.read'))
    : granted;
  return new Set<Permission>(['public', 'signed_in', ...usable]);
}

export const can = (actor: Actor, permission: Permission): boolean => permissionsOf(actor).has(permission);

/** 401 when nobody is signed in, 403 when somebody is but may not. */
export function authorise(actor: Actor, permission: Permission): void {
  if (can(actor, permission)) return;
  if (actor.kind === 'user' && actor.secondFactorDue && can({ ...actor, secondFactorDue: false }, permission))
    throw new AppError('second_factor_required');
  throw new AppError(actor.kind === 'anonymous' ? 'unauthenticated' : 'forbidden');
}

/** The organisation whose things the actor may touch; loads are scoped by it. */
export function organizationOf(actor: Actor): string {
  const id =
    actor.kind === 'user'
      ? actor.organization?.id
      : actor.kind === 'api_key'
        ? actor.organizationId
        : undefined;
  if (!id) throw new AppError(actor.kind === 'anonymous' ? 'unauthenticated' : 'forbidden');
  return id;
}

/** Live for people and live keys; a sandbox key sees and makes sandbox things only. */
export const environmentOf = (actor: Actor): Environment =>
  actor.kind === 'api_key' ? actor.environment : 'live';

/** Whatever plays a part that belongs to others (reviewer, customer, time) is for sandbox keys alone. */
export function assertSandbox(actor: Actor): void {
  if (environmentOf(actor) !== 'sandbox') throw new AppError('sandbox_only');
}

/** Stable id for audit rows and rate limits. */
export function actorId(actor: Actor): string | null {
  if (actor.kind === 'user') return actor.userId;
  if (actor.kind === 'api_key') return actor.keyId;
  return actor.kind === 'system' ? actor.name : null;
}
