import { AppError, rolePermissions } from '@headwater/domain';
import { noticeKinds, noticeRules } from '@headwater/domain/identity';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { noticeChoiceSchema } from './notice-schema.ts';
import { listRefusedKinds, listRolesOf } from './store-notices.ts';

/** The kinds of optional mail that can reach the caller in any of their organisations, and their word on each. */
export const listNoticeChoices = defineQuery({
  name: 'mail.listNoticeChoices',
  permission: 'signed_in',
  input: z.object({}),
  output: z.object({ choices: z.array(noticeChoiceSchema) }),
  async run({ ctx }) {
    if (ctx.actor.kind !== 'user') throw new AppError('forbidden');
    const { userId } = ctx.actor;
    const [refused, roles] = await Promise.all([
      listRefusedKinds(ctx.database.prisma, userId),
      listRolesOf(ctx.database.prisma, userId),
    ]);
    const held = new Set(roles.flatMap((role) => rolePermissions[role] ?? []));
    const choices = noticeKinds
      .filter((kind) => noticeRules[kind].reaches.some((permission) => held.has(permission)))
      .map((kind) => {
        const { title, summary } = noticeRules[kind];
        return { kind, title, summary, email: !refused.includes(kind) };
      });
    return { choices };
  },
});
