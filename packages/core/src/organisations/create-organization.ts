import { AppError, newId } from '@headwater/domain';
import {
  countryCode,
  leadRole,
  organizationName,
  organizationSchema,
  websiteUrl,
} from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import {
  insertMembership,
  insertOrganization,
  listMembershipsOfUser,
  setActiveOrganization,
} from './store/index.ts';
import { userOf } from './user-of.ts';
import { toOrganization } from './views.ts';

const mostOrganizations = 20;

/** A signed-in person founds a partner or customer organisation and runs it. The vendor is made at set-up. */
export const createOrganization = defineCommand({
  name: 'organisations.createOrganization',
  permission: 'signed_in',
  input: z.object({
    kind: z.enum(['partner', 'customer']),
    name: organizationName,
    nameEn: organizationName.optional(),
    website: websiteUrl.optional(),
    country: countryCode.optional(),
  }),
  output: organizationSchema,
  async run({ input, ctx }) {
    const person = userOf(ctx.actor);
    if ((await listMembershipsOfUser(ctx.tx, person.userId)).length >= mostOrganizations) throw tooMany();
    const row = await insertOrganization(ctx.tx, { id: newId('org'), ...input });
    const roles = [leadRole[input.kind]];
    const membership = { id: newId('mbr'), organizationId: row.id, userId: person.userId, roles };
    await insertMembership(ctx.tx, membership);
    if (person.sessionId)
      await setActiveOrganization(ctx.tx, {
        sessionId: person.sessionId,
        userId: person.userId,
        organizationId: row.id,
      });
    ctx.record({ subject: row.id, organizationId: row.id, before: null, after: row });
    ctx.record({ subject: membership.id, organizationId: row.id, before: null, after: membership });
    return toOrganization(row);
  },
});

const tooMany = () =>
  new AppError('conflict', {
    detail: {
      en: `A person can belong to ${mostOrganizations} organisations at most.`,
      'zh-CN': `每人最多加入 ${mostOrganizations} 个组织。`,
    },
  });
