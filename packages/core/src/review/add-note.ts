import { actorId } from '@headwater/domain';
import { z } from 'zod';
import { noteText, updateListing } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { lockCase } from './load-case.ts';
import { notifyPublisher } from './notify-publisher.ts';
import { caseId } from './schema.ts';
import { insertNote } from './store/cases.ts';

/** Internal: curators only. External: the publisher reads it and gets it by mail. */
export const addNote = defineCommand({
  name: 'review.addNote',
  permission: 'review.decide',
  input: z.object({ caseId, visibility: z.enum(['internal', 'external']), body: noteText }),
  output: z.object({ id: z.string() }),
  async run({ input, ctx }) {
    const { review, listing, version } = await lockCase(ctx, input.caseId);
    const { visibility, body } = input;
    const note = await insertNote(ctx.tx, {
      caseId: review.id,
      authorId: actorId(ctx.actor) ?? 'system',
      visibility,
      body,
      createdAt: ctx.clock.now(),
    });
    // The audit log of the publisher's organisation must not show what curators say among themselves.
    const organizationId = visibility === 'external' ? review.organizationId : null;
    ctx.record({ subject: note.id, organizationId, before: null, after: { visibility, body } });
    if (visibility === 'external') {
      await updateListing(ctx.tx, { id: listing.id, now: ctx.clock.now(), data: {} });
      await notifyPublisher(ctx, { listing, version, note: body });
    }
    return note;
  },
});
