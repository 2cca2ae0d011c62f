import type { Handlers } from '../handler.ts';
import { pageOf } from '../page.ts';
import { EmulatedProblem } from '../problem.ts';
import type { MessageRow } from '../rows.ts';
import { toMessage } from '../to-lead.ts';
import { writeMessage } from '../write-message.ts';
import { getLead } from './leads.ts';

export const leadMessageHandlers: Handlers = {
  'leads.listMessages': (world, request) => {
    const lead = getLead(world, request);
    const keys = (row: MessageRow) => [row.sentAt, row.id] as const;
    const filters = { of: 'messages', leadId: lead.id };
    const toItem = (row: MessageRow) => toMessage(lead, row);
    return { body: pageOf(lead.messages, toItem, { query: request.query, filters, order: 'asc', keys }) };
  },
  'leads.sendMessage': (world, request) => {
    const lead = getLead(world, request);
    const body = String(request.body.body);
    if (body.trim() === '')
      throw new EmulatedProblem('invalid_input', {
        errors: [
          { pointer: '/body', code: 'too_small', message: { en: 'Fill this in.', 'zh-CN': '请填写此项。' } },
        ],
      });
    const author = request.key?.name ?? null;
    return { body: toMessage(lead, writeMessage(world, { lead, from: 'partner', author, body })) };
  },
};
