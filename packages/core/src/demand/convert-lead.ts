import { assertRevision, defineCommand } from '../kit/index.ts';
import { leadIdInput } from './get-lead.ts';
import { leadSchema, toLead } from './lead-schema.ts';
import { loadLead } from './load-lead.ts';
import { moveLead } from './move-lead.ts';

/** The talk led to a contract between customer and partner. */
export const convertLead = defineCommand({
  name: 'demand.convertLead',
  permission: 'lead.respond',
  input: leadIdInput,
  output: leadSchema,
  async run({ input, ctx }) {
    const row = await loadLead(ctx, input.leadId);
    assertRevision(ctx, row.revision);
    return toLead(await moveLead(ctx, { row, to: 'converted' }));
  },
});
