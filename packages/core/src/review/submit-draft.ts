import { z } from 'zod';
import { noteText, pushDraft } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { submitVersion } from './submit-version.ts';

/** Pushes what was written and submits it, both or neither. */
export const submitDraft = defineCommand({
  name: 'review.submitDraft',
  permission: 'listing.submit',
  input: pushDraft.meta.input.extend({ note: noteText.optional() }),
  output: submitVersion.meta.output.extend({ listing: z.string() }),
  async run({ input: { note, ...draft }, ctx }) {
    const { listing, version } = await pushDraft(ctx, draft);
    const submitted = await submitVersion(ctx, { listing, version: version.id, ...(note ? { note } : {}) });
    // The parts record what they changed; this only joins them.
    ctx.leaveUnrecorded('pushDraft and submitVersion record their own changes');
    return { ...submitted, listing };
  },
});
