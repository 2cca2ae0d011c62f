import { AppError, type Bilingual, type Environment, newId } from '@headwater/domain';
import {
  type LeadState,
  type MessageSide,
  maskMessage,
  maxMessagesPerHour,
  refusalToWrite,
  showsContact,
  type WritingRefusal,
} from '@headwater/domain/demand';
import type { CommandContext } from '../kit/index.ts';
import { pathOf } from './name-of-listing.ts';
import type { LeadRow } from './store.ts';
import { insertMessage, listMessages, lockLead, type MessageRow } from './store-messages.ts';

const hourMs = 3_600_000;
const nobody = { name: '', email: '', phone: null };

const refusals: Record<WritingRefusal, Bilingual> = {
  ended: { en: 'This conversation has ended.', 'zh-CN': '会话已结束，无法再发送消息。' },
  accept_first: { en: 'Accept the lead to write.', 'zh-CN': '请先接受商机再发送消息。' },
  question_asked: {
    en: 'You asked your one question. Accept the lead to go on writing.',
    'zh-CN': '接受之前只能提一个问题。接受商机后可以继续沟通。',
  },
  thread_full: {
    en: 'This conversation is full; go on by mail.',
    'zh-CN': '会话消息已达上限，请改用邮件继续沟通。',
  },
};

interface Draft {
  row: LeadRow;
  side: MessageSide;
  body: string;
}

/** The one way a message comes to be: bounds, masking of an early question, log, event. */
export async function writeMessage(ctx: CommandContext, { row, side, body }: Draft): Promise<MessageRow> {
  await lockLead(ctx.tx, row.id);
  const written = await listMessages(ctx.tx, row.id);
  assertMayWrite(ctx, { row, side, written });
  const early = side === 'partner' && !showsContact(row.state as LeadState);
  const user = ctx.actor.kind === 'user' ? ctx.actor : null;
  const message = await insertMessage(ctx.tx, {
    id: newId('lmg'),
    leadId: row.id,
    side,
    // A question before acceptance may not carry a way around it.
    body: early ? maskMessage(body, nobody) : body,
    authorId: user?.userId ?? null,
    authorName: side === 'partner' ? authorOf(ctx) : null,
    createdAt: ctx.clock.now(),
  });
  tell(ctx, { row, message });
  return message;
}

function assertMayWrite(
  ctx: CommandContext,
  { row, side, written }: Omit<Draft, 'body'> & { written: MessageRow[] },
) {
  const own = written.filter((message) => message.side === side);
  const refusal = refusalToWrite(side, {
    state: row.state as LeadState,
    consentWithdrawn: row.consentWithdrawnAt !== null,
    fromPartner: written.filter((message) => message.side === 'partner').length,
    total: written.length,
  });
  if (refusal)
    throw new AppError('conflict', {
      detail: refusals[refusal],
      extra: { reason: refusal, state: row.state },
    });
  const since = ctx.clock.now().getTime() - hourMs;
  if (own.filter(({ createdAt }) => createdAt.getTime() > since).length >= maxMessagesPerHour)
    throw new AppError('rate_limited', { extra: { retry_after_seconds: hourMs / 1000 } });
}

const authorOf = ({ actor }: CommandContext): string | null =>
  actor.kind === 'user' || actor.kind === 'api_key' ? actor.name : null;

/** Neither the log nor a webhook holds the words: they are personal, and read by those who may. */
function tell(ctx: CommandContext, { row, message }: { row: LeadRow; message: MessageRow }) {
  const { organizationId } = row;
  const facts = {
    leadId: row.id,
    listingId: row.listingId,
    listing: pathOf(row.listing),
    state: row.state,
    messageId: message.id,
    from: message.side,
  };
  ctx.record({ subject: row.id, organizationId, before: null, after: facts });
  ctx.emit({
    type: 'lead.message_created',
    subject: row.id,
    organizationId,
    environment: row.environment as Environment,
    data: facts,
  });
}
