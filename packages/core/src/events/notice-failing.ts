import { AppError } from '@headwater/domain';
import { disableAfterMs } from '@headwater/domain/events';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { listReaders, renderMail } from '../mail/index.ts';
import { endpointIdInput } from './endpoint-schema.ts';
import { findAnyEndpoint, updateEndpointRow } from './store/index.ts';

/** Tells those who may mend it, before it is disabled; `notices` is how many they will then have had. */
export const noticeFailing = defineCommand({
  name: 'events.noticeFailing',
  permission: 'system',
  input: endpointIdInput.extend({ notices: z.number().int().min(1), lastError: z.string().max(100) }),
  output: z.object({ notices: z.number().int() }),
  async run({ input: { endpointId, notices, lastError }, ctx }) {
    const row = await findAnyEndpoint(ctx.tx, endpointId);
    if (!row?.failingSince || row.noticesSent >= notices) throw new AppError('conflict');
    const updated = await updateEndpointRow(ctx.tx, { row, data: { noticesSent: notices } });
    if (!updated) throw new AppError('conflict');
    const { organizationId, url, failingSince } = row;
    const params = {
      endpointId,
      url,
      lastError,
      failingSince: failingSince.toISOString(),
      disableAt: new Date(failingSince.getTime() + disableAfterMs).toISOString(),
    };
    for (const reader of await listReaders(ctx.tx, { organizationId, permission: 'webhook.write' }))
      ctx.mail(
        renderMail(ctx, { to: reader.email, locale: reader.locale, template: 'webhook-failing', params }),
      );
    ctx.record({
      subject: endpointId,
      organizationId,
      before: { noticesSent: row.noticesSent },
      after: { noticesSent: notices },
    });
    return { notices };
  },
});
