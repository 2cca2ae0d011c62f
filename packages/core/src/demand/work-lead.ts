import { assertRevision, defineCommand } from '../kit/index.ts';
import { leadIdInput } from './get-lead.ts';
import { leadSchema, toLead } from './lead-schema.ts';
import { loadLead } from './load-lead.ts';
import { moveLead } from './move-lead.ts';

/** The partner has begun to talk with the customer. */
export const workLead = defineCommand({
  name: 'demand.workLead',
  permission: 'lead.respond',
  input: leadIdInput,
  output: leadSchema,
  async run({ input, ctx }) {
    const row = await loadLead(ctx, input.leadId);
    assertRevision(ctx, row.revision);
    return toLead(await moveLead(ctx, { row, to: 'working' }));
  },
});
