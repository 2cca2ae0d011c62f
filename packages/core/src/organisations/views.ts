import { type Locale, locales, type OrganizationKind, type Scope } from '@headwater/domain';
import { proofPlacements } from '@headwater/domain/organisations';
import type {
  ApiKeyRow,
  InvitationRow,
  MembershipRow,
  NamespaceRow,
  OrganizationRow,
  OwnMembershipRow,
} from './store/index.ts';

const iso = (date: Date | null) => date?.toISOString() ?? null;

export const toOrganization = (row: OrganizationRow) => ({
  ...row,
  kind: row.kind as OrganizationKind,
  trust: row.trust as 'new' | 'trusted',
  createdAt: row.createdAt.toISOString(),
});

export const toMember = ({ id, userId, roles, createdAt, user }: MembershipRow) => ({
  id,
  userId,
  name: user.name,
  email: user.email,
  twoFactorEnabled: user.twoFactorEnabled,
  roles,
  createdAt: createdAt.toISOString(),
});

export const invitationStateOf = (row: InvitationRow, now: Date) => {
  if (row.acceptedAt) return 'accepted' as const;
  if (row.revokedAt) return 'revoked' as const;
  return row.expiresAt <= now ? ('expired' as const) : ('pending' as const);
};

export const toInvitation = (row: InvitationRow, now: Date) => ({
  id: row.id,
  email: row.email,
  roles: row.roles,
  state: invitationStateOf(row, now),
  invitedById: row.invitedById,
  expiresAt: row.expiresAt.toISOString(),
  createdAt: row.createdAt.toISOString(),
});

export const keyStateOf = (row: Pick<ApiKeyRow, 'revokedAt' | 'expiresAt'>, now: Date) => {
  if (row.revokedAt) return 'revoked' as const;
  return row.expiresAt && row.expiresAt <= now ? ('expired' as const) : ('active' as const);
};

export const toApiKey = (row: ApiKeyRow, now: Date) => ({
  id: row.id,
  name: row.name,
  prefix: row.prefix,
  scopes: row.scopes as Scope[],
  environment: row.environment as 'live' | 'sandbox',
  state: keyStateOf(row, now),
  createdById: row.createdById,
  expiresAt: iso(row.expiresAt),
  lastUsedAt: iso(row.lastUsedAt),
  revokedAt: iso(row.revokedAt),
  createdAt: row.createdAt.toISOString(),
});

export const toNamespace = (row: NamespaceRow) => ({
  id: row.id,
  name: row.name,
  organizationId: row.organizationId,
  state: row.state as 'pending' | 'proved' | 'refused',
  method: row.method as 'dns_txt' | 'well_known' | 'curator',
  domain: row.domain,
  proof: row.domain ? proofPlacements({ domain: row.domain, challenge: row.challenge }) : null,
  evidence: row.evidence,
  reason: row.reason,
  checkedAt: iso(row.checkedAt),
  provedAt: iso(row.provedAt),
  createdAt: row.createdAt.toISOString(),
});

export const toLocale = (text: string): Locale =>
  (locales as readonly string[]).includes(text) ? (text as Locale) : 'en';

export const toOwnOrganization = (
  { roles, organization }: OwnMembershipRow,
  activeId: string | undefined,
) => ({
  ...organization,
  kind: organization.kind as OrganizationKind,
  roles,
  active: organization.id === activeId,
});
