import { z } from 'zod';
import { scopes } from '../shared/index.ts';

const id = z.string().min(5).max(40);
const time = z.iso.datetime();

export const organizationKind = z.enum(['vendor', 'partner', 'customer']);
export const organizationName = z.string().trim().min(1).max(80);
export const websiteUrl = z.url({ protocol: /^https?$/ }).max(500);
export const countryCode = z.string().regex(/^[A-Z]{2}$/);
/** Compared and kept in lower case, as sign-in does. */
export const emailAddress = z.string().trim().toLowerCase().pipe(z.email().max(254));

export const organizationSchema = z
  .object({
    id,
    kind: organizationKind,
    name: organizationName,
    nameEn: z.string().nullable(),
    website: z.string().nullable(),
    country: z.string().nullable(),
    trust: z.enum(['new', 'trusted']),
    revision: z.int(),
    createdAt: time,
  })
  .meta({ id: 'Organization' });

/** One of the organisations that a person belongs to. */
export const ownOrganizationSchema = z.object({
  id,
  kind: organizationKind,
  name: z.string(),
  nameEn: z.string().nullable(),
  roles: z.array(z.string()),
  active: z.boolean(),
});

export const memberSchema = z.object({
  id,
  userId: id,
  name: z.string(),
  email: z.string(),
  roles: z.array(z.string()),
  twoFactorEnabled: z.boolean(),
  createdAt: time,
});

export const invitationState = z.enum(['pending', 'accepted', 'revoked', 'expired']);
export const invitationSchema = z.object({
  id,
  email: z.string(),
  roles: z.array(z.string()),
  state: invitationState,
  invitedById: z.string(),
  expiresAt: time,
  createdAt: time,
});

export const scopeName = z.enum(scopes);
export const keyEnvironment = z.enum(['live', 'sandbox']);
export const apiKeySchema = z.object({
  id,
  name: z.string(),
  prefix: z.string(),
  scopes: z.array(scopeName),
  environment: keyEnvironment,
  state: z.enum(['active', 'expired', 'revoked']),
  createdById: z.string(),
  expiresAt: time.nullable(),
  lastUsedAt: time.nullable(),
  revokedAt: time.nullable(),
  createdAt: time,
});

export const namespaceState = z.enum(['pending', 'proved', 'refused']);
export const namespaceMethod = z.enum(['dns_txt', 'well_known', 'curator']);
export const namespaceSchema = z
  .object({
    id,
    name: z.string(),
    organizationId: id,
    state: namespaceState,
    method: namespaceMethod,
    /** Whose DNS or web site proves it; null: only a curator can decide. */
    domain: z.string().nullable(),
    proof: z
      .object({
        dns: z.object({ name: z.string(), type: z.literal('TXT'), value: z.string() }),
        wellKnown: z.object({ url: z.string(), content: z.string() }),
      })
      .nullable(),
    evidence: z.string().nullable(),
    reason: z.string().nullable(),
    checkedAt: time.nullable(),
    provedAt: time.nullable(),
    createdAt: time,
  })
  .meta({ id: 'Namespace' });
