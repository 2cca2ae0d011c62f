import {
  type LeadState,
  type MessageSide,
  maskMessage,
  maxMessageLength,
  messageSides,
  refusalToWrite,
  showsContact,
} from '@headwater/domain/demand';
import { z } from 'zod';
import type { LeadRow } from './store.ts';
import type { MessageRow } from './store-messages.ts';

export const messageBody = z
  .string()
  .trim()
  .min(1)
  .max(maxMessageLength)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL stores no NUL
  .regex(/^[^\u0000]*$/);

export const messageSchema = z
  .object({
    id: z.string(),
    from: z.enum(messageSides),
    author: z.string().nullable().describe('Who wrote for the partner; null for the customer'),
    body: z.string().nullable().describe('null after the customer withdrew consent'),
    masked: z.boolean().describe('true while ways to reach the customer are hidden in it'),
    sentAt: z.string(),
  })
  .meta({ id: 'LeadMessage' });

export type Message = z.input<typeof messageSchema>;

/** The ways to reach somebody disappear from the customer's words until the partner took the lead on. */
export function toMessage(
  message: MessageRow,
  { row, reader }: { row: LeadRow; reader: MessageSide },
): Message {
  const { id, side, authorName, body, createdAt } = message;
  const hidden = reader === 'partner' && side === 'customer' && !showsContact(row.state as LeadState);
  const erased = row.consentWithdrawnAt !== null;
  return {
    id,
    from: side as MessageSide,
    author: side === 'partner' ? authorName : null,
    body: erased ? null : hidden ? maskMessage(body, contactOf(row)) : body,
    masked: hidden && !erased,
    sentAt: createdAt.toISOString(),
  };
}

export const contactOf = (row: LeadRow) => ({
  name: row.contactName,
  email: row.contactEmail,
  phone: row.contactPhone,
});

/** Whether this side may write now, and what is new to it. */
export const threadSchema = z.object({
  data: z.array(messageSchema),
  unread: z.number().int(),
  refusal: z.enum(['ended', 'accept_first', 'question_asked', 'thread_full']).nullable(),
});

export function toThread(messages: MessageRow[], { row, reader }: { row: LeadRow; reader: MessageSide }) {
  const readAt = reader === 'partner' ? row.partnerReadAt : row.customerReadAt;
  return {
    data: messages.map((message) => toMessage(message, { row, reader })),
    unread: messages.filter(({ side, createdAt }) => side !== reader && (!readAt || createdAt > readAt))
      .length,
    refusal: refusalToWrite(reader, {
      state: row.state as LeadState,
      consentWithdrawn: row.consentWithdrawnAt !== null,
      fromPartner: messages.filter(({ side }) => side === 'partner').length,
      total: messages.length,
    }),
  };
}
