import { z } from 'zod';
import { defineEvent } from '../events/define-event.ts';

/** Thin on purpose: a webhook never carries a person's contact. Read the lead with the API after accepting it. */
const lead = z.object({
  leadId: z.string(),
  listingId: z.string(),
  listing: z.string(),
  state: z.string(),
  respondBy: z.string().nullable(),
});
const example = {
  leadId: 'led_01jd3zq0c5e3ssvtm5xgr3b7ab',
  listingId: 'lst_01jd3zq0c5e3ssvtm5xgr3b7ab',
  listing: 'acme/crm-sync',
  state: 'offered',
  respondBy: '2026-11-25T09:00:00.000Z',
};

export const demandEvents = [
  defineEvent({
    type: 'lead.offered',
    summary: { en: 'A customer asks about one of your listings', 'zh-CN': '有客户咨询您的上架内容' },
    schema: lead,
    example,
  }),
  defineEvent({
    type: 'lead.state_changed',
    summary: {
      en: 'A lead moved to another state, or its consent was withdrawn',
      'zh-CN': '商机状态变化，或客户撤回授权',
    },
    schema: lead,
    example: { ...example, state: 'accepted', respondBy: null },
  }),
  defineEvent({
    type: 'lead.message_created',
    summary: {
      en: 'The customer or the partner wrote in the thread of a lead',
      'zh-CN': '商机中有客户或伙伴的新消息',
    },
    schema: z.object({
      leadId: z.string(),
      listingId: z.string(),
      listing: z.string(),
      state: z.string(),
      messageId: z.string().describe('Its words are read with the API'),
      from: z.string().describe('`customer` or `partner`'),
    }),
    example: {
      leadId: 'led_01jd3zq0c5e3ssvtm5xgr3b7ab',
      listingId: 'lst_01jd3zq0c5e3ssvtm5xgr3b7ab',
      listing: 'acme/crm-sync',
      state: 'accepted',
      messageId: 'lmg_01jd3zq0c5e3ssvtm5xgr3b7ab',
      from: 'customer',
    },
  }),
];
