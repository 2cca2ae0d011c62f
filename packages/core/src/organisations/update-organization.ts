import { AppError, organizationOf } from '@headwater/domain';
import {
  countryCode,
  organizationName,
  organizationSchema,
  websiteUrl,
} from '@headwater/domain/organisations';
import { z } from 'zod';
import { assertRevision, defineCommand } from '../kit/index.ts';
import { changeOrganization, findOrganization } from './store/index.ts';
import { toOrganization } from './views.ts';

/** Changes what is given; null empties a field. */
export const updateOrganization = defineCommand({
  name: 'organisations.updateOrganization',
  permission: 'organisation.write',
  input: z.object({
    name: organizationName.optional(),
    nameEn: organizationName.nullable().optional(),
    website: websiteUrl.nullable().optional(),
    country: countryCode.nullable().optional(),
  }),
  output: organizationSchema,
  async run({ input, ctx }) {
    const id = organizationOf(ctx.actor);
    const before = await findOrganization(ctx.tx, id);
    if (!before) throw new AppError('not_found');
    assertRevision(ctx, before.revision);
    const after = await changeOrganization(ctx.tx, { id, revision: before.revision, data: input });
    if (!after) throw new AppError('precondition_failed');
    ctx.record({ subject: id, organizationId: id, before, after });
    return toOrganization(after);
  },
});
