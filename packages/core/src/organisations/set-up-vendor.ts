import { AppError, locales, newId } from '@headwater/domain';
import { emailAddress, organizationName, organizationSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand, lockKey } from '../kit/index.ts';
import { sendInvitation } from './send-invitation.ts';
import { findVendor, insertOrganization, takeLock } from './store/index.ts';
import { toOrganization } from './views.ts';

/** Makes the one vendor organisation of this deployment and invites its first administrator. */
export const setUpVendor = defineCommand({
  name: 'organisations.setUpVendor',
  permission: 'system',
  input: z.object({
    name: organizationName,
    nameEn: organizationName.optional(),
    adminEmail: emailAddress.optional(),
    locale: z.enum(locales).default('zh-CN'),
  }),
  output: organizationSchema.extend({ invitationUrl: z.string().nullable() }),
  async run({ input: { adminEmail, locale, ...names }, ctx }) {
    await takeLock(ctx.tx, lockKey('organisations.setUpVendor'));
    if (await findVendor(ctx.tx)) throw vendorExists();
    const row = await insertOrganization(ctx.tx, {
      id: newId('org'),
      kind: 'vendor',
      trust: 'trusted',
      ...names,
    });
    ctx.record({ subject: row.id, organizationId: row.id, before: null, after: row });
    const sent = adminEmail
      ? await sendInvitation(ctx, { organization: row, email: adminEmail, roles: ['admin'], locale })
      : null;
    return { ...toOrganization(row), invitationUrl: sent?.url ?? null };
  },
});

const vendorExists = () =>
  new AppError('conflict', {
    detail: { en: 'This deployment already has its vendor.', 'zh-CN': '本部署已有平台方组织。' },
  });
