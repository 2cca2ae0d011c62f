import { AppError, organizationOf } from '@headwater/domain';
import { organizationSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { findOrganization } from './store/index.ts';
import { toOrganization } from './views.ts';

/** The organisation that the caller acts for. */
export const getOrganization = defineQuery({
  name: 'organisations.getOrganization',
  permission: 'organisation.read',
  input: z.object({}),
  output: organizationSchema,
  async run({ ctx }) {
    const row = await findOrganization(ctx.database.prisma, organizationOf(ctx.actor));
    if (!row) throw new AppError('not_found');
    return toOrganization(row);
  },
});
