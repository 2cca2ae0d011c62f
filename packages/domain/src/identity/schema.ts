import { z } from 'zod';
import { ownOrganizationSchema, scopeName } from '../organisations/index.ts';
import { locales } from '../shared/index.ts';

/** Who the caller is and what it may do; pages and the command line show it. */
export const whoAmISchema = z
  .object({
    kind: z.enum(['anonymous', 'user', 'api_key', 'system']),
    user: z
      .object({
        id: z.string(),
        name: z.string(),
        email: z.string(),
        emailVerified: z.boolean(),
        twoFactorEnabled: z.boolean(),
        locale: z.enum(locales),
      })
      .nullable(),
    key: z
      .object({
        id: z.string(),
        name: z.string(),
        scopes: z.array(scopeName),
        environment: z.enum(['live', 'sandbox']),
        expiresAt: z.iso.datetime().nullable(),
      })
      .nullable(),
    organization: z
      .object({
        id: z.string(),
        kind: z.enum(['vendor', 'partner', 'customer']),
        name: z.string(),
        nameEn: z.string().nullable(),
        roles: z.array(z.string()),
      })
      .nullable(),
    organizations: z.array(ownOrganizationSchema),
    permissions: z.array(z.string()),
  })
  .meta({ id: 'WhoAmI' });
