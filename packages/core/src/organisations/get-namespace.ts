import { AppError, organizationOf } from '@headwater/domain';
import { namespaceSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { findNamespace } from './store/index.ts';
import { toNamespace } from './views.ts';

export const getNamespace = defineQuery({
  name: 'organisations.getNamespace',
  permission: 'namespace.read',
  input: z.object({ namespaceId: z.string().max(40) }),
  output: namespaceSchema,
  async run({ input, ctx }) {
    const organizationId = organizationOf(ctx.actor);
    const row = await findNamespace(ctx.database.prisma, { id: input.namespaceId, organizationId });
    if (!row) throw new AppError('not_found');
    return toNamespace(row);
  },
});
