import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { leadSchema, toLead } from './lead-schema.ts';
import { loadLead } from './load-lead.ts';

export const leadIdInput = z.object({ leadId: z.string().max(60) });

export const getLead = defineQuery({
  name: 'demand.getLead',
  permission: 'lead.read',
  input: leadIdInput,
  output: leadSchema,
  async run({ input, ctx }) {
    return toLead(await loadLead(ctx, input.leadId));
  },
});
