import { useTestDatabase } from '@headwater/database/testing';
import { leadGroups } from '@headwater/domain/demand';
import { exampleManifests } from '@headwater/manifest';
import { expect, test } from 'vitest';
import {
  acceptLead,
  declineLead,
  exportLeads,
  listLeadHistory,
  listLeads,
  sendInquiry,
  workLead,
} from '../../src/demand/index.ts';
import { exampleInquiry, makeLiveListings, makeOrganization, testContext } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const visitor = testContext({ database });
const { clock } = visitor;
const partner = await makeOrganization(database, { people: [['owner'], ['sales'], ['delivery']] });
const manifests = [exampleManifests.integration];
await makeLiveListings(database, { organizationId: partner.id, manifests });
const as = (index: number) =>
  testContext({ database, clock, actor: partner.people[index]?.actor ?? { kind: 'anonymous' } });
const owner = () => as(0);
const rejected = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (error: { code?: string }) => error.code,
  );

async function newLead(change: { name?: string; email?: string; company?: string } = {}) {
  await sendInquiry(visitor, { ...exampleInquiry, ...change });
  const { data } = await listLeads(owner(), { limit: 1 });
  return { leadId: data[0]?.id ?? '' };
}

test('a search finds the company at once, and the person only after acceptance', async () => {
  const { leadId } = await newLead({ company: '青山冶金', name: '赵一鸣', email: 'zhao@qingshan.cn' });
  const found = async (q: string) => (await listLeads(owner(), { q })).data.map(({ id }) => id);
  expect(await found('青山')).toContain(leadId);
  expect(await found('赵一鸣')).not.toContain(leadId);
  expect(await found('zhao@')).not.toContain(leadId);
  await acceptLead(owner(), { leadId });
  expect(await found('赵一鸣')).toContain(leadId);
  expect(await found('100%')).toEqual([]);
});

test('every filter of the inbox shows its own states and no other', async () => {
  const { leadId } = await newLead();
  await declineLead(owner(), { leadId, reason: 'budget' });
  for (const group of ['new', 'mine', 'declined', 'overdue', 'withdrawn'] as const) {
    const { data } = await listLeads(owner(), { group, limit: 100 });
    expect(
      data.every(({ state }) => (leadGroups[group] as readonly string[]).includes(state)),
      group,
    ).toBe(true);
  }
});

test('the export holds accepted leads only, disarms formulas, and never another partner’s', async () => {
  const masked = await newLead({ company: '=cmd|calc' });
  const open = await newLead({ company: '=HYPERLINK("x")', name: '钱多' });
  await acceptLead(owner(), { leadId: open.leadId });
  const textOf = async (ctx: ReturnType<typeof owner>) => {
    let text = '';
    for await (const line of (await exportLeads(ctx, {})).lines) text += line;
    return text;
  };
  const text = await textOf(owner());
  expect(text.startsWith('\uFEFFid,createdAt,state')).toBe(true);
  expect(text).toContain(open.leadId);
  expect(text).not.toContain(masked.leadId);
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  const other = await makeOrganization(database);
  const stranger = testContext({ database, clock, actor: other.actor });
  expect((await textOf(stranger)).trimEnd().split('\r\n')).toHaveLength(1);
  expect(await rejected(listLeadHistory(stranger, { leadId: open.leadId }))).toBe('not_found');
});

test('the history names each step and who of the partner took it, never the customer', async () => {
  const { leadId } = await newLead({ name: '孙悟' });
  await acceptLead(owner(), { leadId });
  await workLead(owner(), { leadId });
  const { steps } = await listLeadHistory(as(2), { leadId });
  expect(steps.map(({ state }) => state)).toEqual(['offered', 'accepted', 'working']);
  expect(steps.map(({ by }) => by !== null)).toEqual([false, true, true]);
});
