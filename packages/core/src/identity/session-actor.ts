import type { Actor, OrganizationKind } from '@headwater/domain';
import type { Deps } from '../kit/index.ts';
import { listMembershipsOfUser } from '../organisations/index.ts';

interface SignedIn {
  session: { id: string; activeOrganizationId?: string | null | undefined };
  user: { id: string; name: string; email: string; twoFactorEnabled?: boolean | null | undefined };
}

/** A session acts for the organisation it chose, else for the one its person joined first; roles are read each time. */
export async function sessionActor(
  deps: Deps,
  { session, user }: SignedIn,
  { requireSecondFactor }: { requireSecondFactor: boolean },
): Promise<Actor> {
  const memberships = await listMembershipsOfUser(deps.database.prisma, user.id);
  const active =
    memberships.find(({ organization }) => organization.id === session.activeOrganizationId) ??
    memberships[0];
  const kind = active?.organization.kind as OrganizationKind;
  return {
    kind: 'user',
    userId: user.id,
    name: user.name,
    email: user.email,
    sessionId: session.id,
    ...(active ? { organization: { id: active.organization.id, kind, roles: active.roles } } : {}),
    ...(requireSecondFactor && kind === 'vendor' && !user.twoFactorEnabled ? { secondFactorDue: true } : {}),
  };
}
