import { emit } from './emit.ts';
import { leadMachine } from './facts/facts.generated.ts';
import { maskMessage } from './facts/mask.generated.ts';
import { EmulatedProblem } from './problem.ts';
import type { LeadRow, MessageRow } from './rows.ts';
import { showsContact } from './to-lead.ts';
import { isoNow, newId, type World } from './world.ts';

const refusals = {
  ended: { en: 'This conversation has ended.', 'zh-CN': '会话已结束，无法再发送消息。' },
  question_asked: {
    en: 'You asked your one question. Accept the lead to go on writing.',
    'zh-CN': '接受之前只能提一个问题。接受商机后可以继续沟通。',
  },
};
const nobody = { name: '', email: '', phone: null };

/** A message of either side: bounds, masking of an early question, event. */
export function writeMessage(
  world: World,
  { lead, from, author, body }: Pick<MessageRow, 'from' | 'author' | 'body'> & { lead: LeadRow },
): MessageRow {
  const reason = refusalToWrite(lead, from);
  if (reason)
    throw new EmulatedProblem('conflict', { detail: refusals[reason], extra: { reason, state: lead.state } });
  const isEarly = from === 'partner' && !showsContact(lead);
  const text = isEarly ? maskMessage(body.trim(), nobody) : body.trim();
  const message = { id: newId(world, 'lmg'), from, author, body: text, sentAt: isoNow(world) };
  lead.messages.push(message);
  const { id: leadId, listingId, listing, state } = lead;
  const data = { leadId, listingId, listing, state, messageId: message.id, from };
  emit(world, { type: 'lead.message_created', subject: leadId, data });
  return message;
}

/** Before acceptance the partner has one clarifying question; a contract ends the search, not the talk. */
function refusalToWrite(lead: LeadRow, from: MessageRow['from']): keyof typeof refusals | null {
  const isFinal = leadMachine[lead.state]?.to.length === 0;
  if (lead.withdrawnAt !== null || (isFinal && lead.state !== 'converted')) return 'ended';
  const hasAsked = lead.messages.some((message) => message.from === 'partner');
  return from === 'partner' && lead.state === 'offered' && hasAsked ? 'question_asked' : null;
}
