import { randomBytes } from 'node:crypto';
import { AppError, newId } from '@headwater/domain';
import { domainName, namespaceName, namespaceSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { liveOrganizationOf } from './live-organization-of.ts';
import { provingDomain } from './namespace-domain.ts';
import {
  changeNamespace,
  countPendingClaims,
  findNamespaceOwner,
  findOwnClaim,
  insertNamespace,
} from './store/index.ts';
import { toNamespace } from './views.ts';

const mostPending = 20;

/** Opens a claim and says what to place where. Claiming again gives a fresh start with a new challenge. */
export const claimNamespace = defineCommand({
  name: 'organisations.claimNamespace',
  permission: 'namespace.write',
  input: z.object({ name: namespaceName, domain: domainName.optional() }),
  output: namespaceSchema,
  async run({ input, ctx }) {
    const organizationId = liveOrganizationOf(ctx.actor);
    const domain = provingDomain(input);
    const owner = await findNamespaceOwner(ctx.tx, input.name);
    if (owner) throw new AppError(owner.organizationId === organizationId ? 'conflict' : 'namespace_taken');
    const before = await findOwnClaim(ctx.tx, { name: input.name, organizationId });
    const fresh = {
      method: domain ? 'dns_txt' : 'curator',
      state: 'pending',
      domain,
      challenge: randomBytes(20).toString('hex'),
      reason: null,
    };
    if (!before && (await countPendingClaims(ctx.tx, organizationId)) >= mostPending) throw tooMany();
    const after = before
      ? await changeNamespace(ctx.tx, { id: before.id, data: fresh })
      : await insertNamespace(ctx.tx, { id: newId('nsp'), name: input.name, organizationId, ...fresh });
    ctx.record({ subject: after.id, organizationId, before, after });
    return toNamespace(after);
  },
});

const tooMany = () =>
  new AppError('conflict', {
    detail: {
      en: `At most ${mostPending} claims can be open at a time.`,
      'zh-CN': `同时进行的命名空间申请最多 ${mostPending} 个。`,
    },
  });
