import { z } from 'zod';
import { assertRevision, defineCommand } from '../kit/index.ts';
import { leadIdInput } from './get-lead.ts';
import { leadSchema, toLead } from './lead-schema.ts';
import { loadLead } from './load-lead.ts';
import { moveLead } from './move-lead.ts';

/** Nothing came of it; `note` says why, for the partner's own log. */
export const loseLead = defineCommand({
  name: 'demand.loseLead',
  permission: 'lead.respond',
  input: leadIdInput.extend({ note: z.string().trim().max(500).optional() }),
  output: leadSchema,
  async run({ input, ctx }) {
    const row = await loadLead(ctx, input.leadId);
    assertRevision(ctx, row.revision);
    return toLead(await moveLead(ctx, { row, to: 'lost', reason: input.note }));
  },
});
