import { AppError } from '@headwater/domain';
import { namespaceSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { liveOrganizationOf } from './live-organization-of.ts';
import { lookForProof } from './look-for-proof.ts';
import { settleProof } from './settle-proof.ts';
import { findNamespace } from './store/index.ts';
import { toNamespace } from './views.ts';

/** Looks for the TXT record and the well-known file, outside of any transaction; the first organisation to prove wins. */
export const checkNamespace = defineCommand({
  name: 'organisations.checkNamespace',
  permission: 'namespace.write',
  input: z.object({ namespaceId: z.string().max(40) }),
  output: namespaceSchema,
  async prepare({ input, ctx }) {
    const organizationId = liveOrganizationOf(ctx.actor);
    const claim = await findNamespace(ctx.database.prisma, { id: input.namespaceId, organizationId });
    if (!claim) throw new AppError('not_found');
    if (claim.state === 'proved') throw new AppError('conflict');
    if (!claim.domain) throw curatorOnly();
    const { domain, challenge } = claim;
    return { challenge, ...(await lookForProof(ctx.ports, { domain, challenge })) };
  },
  async run({ input, ctx, prepared: { challenge, method, seen } }) {
    if (!method) throw new AppError('proof_not_found', { extra: seen });
    const organizationId = liveOrganizationOf(ctx.actor);
    const claim = await findNamespace(ctx.tx, { id: input.namespaceId, organizationId });
    // Claimed anew or settled while we looked: what was found belongs to the past.
    if (!claim || claim.challenge !== challenge || claim.state === 'proved') throw new AppError('conflict');
    return toNamespace(await settleProof(ctx, { claim, method }));
  },
});

const curatorOnly = () =>
  new AppError('proof_not_found', {
    detail: {
      en: 'This claim names no domain. Ask a curator, or claim again with a domain.',
      'zh-CN': '该申请没有填写域名。请提交人工审核，或填写域名后重新申请。',
    },
  });
