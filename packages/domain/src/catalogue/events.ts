import { z } from 'zod';
import { defineEvent } from '../events/define-event.ts';

const version = z.object({
  listingId: z.string(),
  listing: z.string().describe('namespace/slug'),
  versionId: z.string(),
  version: z.string(),
  state: z.string(),
  stateCode: z.string(),
  owner: z.string().describe('Who must act next; an open enum'),
  dueAt: z.string().nullable(),
});

const example = {
  listingId: 'lst_01jd3zq0c5e3ssvtm5xgr3b7ab',
  listing: 'acme/crm-sync',
  versionId: 'lsv_01jd3zq0c5e3ssvtm5xgr3b7ac',
  version: '1.2.0',
  state: 'in_review',
  stateCode: 'awaiting_claim',
  owner: 'curator',
  dueAt: '2026-11-26T09:00:00.000Z',
};

const listing = z.object({
  listingId: z.string(),
  listing: z.string(),
  state: z.string(),
  reason: z.string().nullable(),
  successor: z.string().nullable(),
});
const listingExample = {
  listingId: example.listingId,
  listing: example.listing,
  state: 'deprecated',
  reason: null,
  successor: 'acme/crm-sync-2',
};

export const catalogueEvents = [
  defineEvent({
    type: 'listing.version.state_changed',
    summary: { en: 'A version moved to another state', 'zh-CN': '版本状态发生变化' },
    schema: version,
    example,
  }),
  defineEvent({
    type: 'listing.state_changed',
    summary: {
      en: 'A listing was published, deprecated, withdrawn, suspended or restored',
      'zh-CN': '上架内容被发布、弃用、撤回、暂停或恢复',
    },
    schema: listing,
    example: listingExample,
  }),
  defineEvent({
    type: 'listing.transferred',
    summary: {
      en: 'A listing now belongs to another organisation; its old name stays an alias',
      'zh-CN': '上架内容已转移到其他组织，原名称保留为别名',
    },
    schema: z.object({ listingId: z.string(), from: z.string(), to: z.string() }),
    example: { listingId: example.listingId, from: 'acme/crm-sync', to: 'globex/crm-sync' },
  }),
  defineEvent({
    type: 'listing.standing_changed',
    summary: {
      en: 'A listing was put on the whitelist or into the boutique, or left it',
      'zh-CN': '上架内容进入或移出白名单、精品库',
    },
    schema: z.object({
      listingId: z.string(),
      listing: z.string(),
      from: z.string(),
      to: z.string(),
      validUntil: z.string().nullable(),
    }),
    example: {
      listingId: example.listingId,
      listing: example.listing,
      from: 'listed',
      to: 'whitelisted',
      validUntil: '2027-11-21T00:00:00.000Z',
    },
  }),
];
