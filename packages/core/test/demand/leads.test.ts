import { useTestDatabase } from '@headwater/database/testing';
import { exampleManifests } from '@headwater/manifest';
import { beforeAll, expect, test } from 'vitest';
import {
  acceptLead,
  convertLead,
  declineLead,
  expireLeads,
  getInquiryStatus,
  getLead,
  listLeads,
  listMyInquiries,
  loseLead,
  sendInquiry,
  withdrawConsent,
  workLead,
} from '../../src/demand/index.ts';
import { dispatchEvents, listEvents } from '../../src/events/index.ts';
import {
  exampleInquiry,
  keyActor,
  makeLiveListings,
  makeOrganization,
  testContext,
} from '../../src/testing/index.ts';

const database = await useTestDatabase();
const visitor = testContext({ database });
const { clock } = visitor;
let partner: Awaited<ReturnType<typeof makeOrganization>>;
let listingId = '';
const inquiry = {
  ...exampleInquiry,
  phone: '+86 138 1234 5678',
  message: '我是王小明,请打 13812345678,我们要接 3 套 ERP。',
};

beforeAll(async () => {
  partner = await makeOrganization(database, { people: [['owner'], ['sales'], ['delivery']] });
  const manifests = [exampleManifests.integration];
  [listingId = ''] = await makeLiveListings(database, { organizationId: partner.id, manifests });
});

const as = (index: number) =>
  testContext({ database, clock, actor: partner.people[index]?.actor ?? { kind: 'anonymous' } });
const owner = () => as(0);

const rejected = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (error: { code?: string }) => error.code,
  );

async function newLead(change: Partial<typeof inquiry> = {}) {
  const { statusToken } = await sendInquiry(visitor, { ...inquiry, ...change });
  const { data } = await listLeads(owner(), { limit: 1 });
  return { token: statusToken, leadId: data[0]?.id ?? '' };
}

const mailsSince = async (count: number) =>
  (await database.prisma.mail.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })).slice(count);
const personal = ['王小明', 'xiaoming@customer.cn', '13812345678', '138 1234 5678'];
const leaks = (value: unknown) => personal.filter((part) => JSON.stringify(value).includes(part));

test('before acceptance no answer, list, mail to the partner, event or log tells who asked', async () => {
  const before = await database.prisma.mail.count();
  const { leadId } = await newLead();
  const seen = {
    lead: await getLead(owner(), { leadId }),
    list: await listLeads(as(2), {}),
    events: await database.prisma.event.findMany({ where: { subject: leadId } }),
    audit: await database.pool.query('SELECT * FROM audit_entry').then(({ rows }) => rows),
  };
  expect(leaks(seen)).toEqual([]);
  expect(seen.lead).toMatchObject({
    contact: { masked: true, name: '王**', email: 'x***@c***.cn', phone: '***78' },
    company: '蓝天制造',
    message: '我是***,请打 ***,我们要接 3 套 ERP。',
  });
  const mails = await mailsSince(before);
  const toPartner = mails.filter((mail) => mail.template === 'lead-offered');
  expect(toPartner.map((mail) => mail.to).sort()).toEqual(
    [partner.people[0]?.email, partner.people[1]?.email].sort(),
  );
  expect(leaks(toPartner)).toEqual([]);
});

test('the customer gets a link that shows state and promise, and the token itself is not stored', async () => {
  const before = await database.prisma.mail.count();
  const { token, leadId } = await newLead();
  const mail = (await mailsSince(before)).find(({ to }) => to === inquiry.email);
  expect(mail?.text).toContain(`http://headwater.test/zh-CN/inquiries/${token}`);
  // Monday morning in China and two working days: Wednesday, the same time.
  expect(await getInquiryStatus(visitor, { token })).toMatchObject({
    state: 'offered',
    respondBy: '2026-11-25T02:00:00.000Z',
    partner: { name: expect.stringContaining('Test partner') },
    message: inquiry.message,
  });
  const row = await database.prisma.lead.findUnique({ where: { id: leadId } });
  expect(JSON.stringify(row)).not.toContain(token);
  expect(await rejected(getInquiryStatus(visitor, { token: `${token}x` }))).toBe('not_found');
});

test('accepting opens the contact, tells the customer, and stops the clock', async () => {
  const { leadId, token } = await newLead();
  const before = await database.prisma.mail.count();
  const lead = await acceptLead(as(1), { leadId });
  expect(lead).toMatchObject({
    state: 'accepted',
    respondBy: null,
    message: inquiry.message,
    contact: { masked: false, name: inquiry.name, email: inquiry.email, phone: inquiry.phone },
  });
  expect((await mailsSince(before)).map(({ template, to }) => [template, to])).toEqual([
    ['lead-accepted', inquiry.email],
  ]);
  expect((await getInquiryStatus(visitor, { token })).state).toBe('accepted');
  expect(await rejected(acceptLead(owner(), { leadId }))).toBe('illegal_transition');
});

test('declining tells the customer why and keeps the contact masked for ever', async () => {
  const { leadId, token } = await newLead();
  const before = await database.prisma.mail.count();
  const lead = await declineLead(owner(), { leadId, reason: 'region', note: '暂不覆盖西北' });
  expect(lead).toMatchObject({ state: 'declined', contact: { masked: true } });
  expect(leaks(await getLead(owner(), { leadId }))).toEqual([]);
  expect((await getInquiryStatus(visitor, { token })).decline).toMatchObject({
    reason: 'region',
    label: { 'zh-CN': '不服务该地区' },
    note: '暂不覆盖西北',
  });
  const [mail] = await mailsSince(before);
  expect(mail).toMatchObject({ template: 'lead-declined', to: inquiry.email });
  expect(mail?.text).toContain('不服务该地区');
});

test('an accepted lead is worked and then won or lost, in no other order', async () => {
  const won = await newLead();
  expect(await rejected(workLead(owner(), { leadId: won.leadId }))).toBe('illegal_transition');
  await acceptLead(owner(), { leadId: won.leadId });
  expect(await rejected(convertLead(owner(), { leadId: won.leadId }))).toBe('illegal_transition');
  await workLead(owner(), { leadId: won.leadId });
  expect((await convertLead(owner(), { leadId: won.leadId })).state).toBe('converted');
  const lost = await newLead();
  await acceptLead(owner(), { leadId: lost.leadId });
  expect((await loseLead(owner(), { leadId: lost.leadId, note: 'budget' })).state).toBe('lost');
  await dispatchEvents(visitor);
  const { data } = await listEvents(owner(), { subject: won.leadId });
  expect(data.map((event) => [event.sequence, event.data.state])).toEqual([
    [1, 'offered'],
    [2, 'accepted'],
    [3, 'working'],
    [4, 'converted'],
  ]);
});

test('a lead nobody answers expires after its promise, not before, and the customer is told', async () => {
  const { leadId } = await newLead({ locale: 'en' as never });
  clock.advance(2 * 24 * 3_600_000);
  expect(await expireLeads(visitor), 'the promised moment itself').toBe(0);
  const before = await database.prisma.mail.count();
  clock.advance(1);
  expect(await expireLeads(visitor)).toBeGreaterThan(0);
  expect(await getLead(owner(), { leadId })).toMatchObject({ state: 'expired', contact: { masked: true } });
  const mail = (await mailsSince(before)).find(({ locale }) => locale === 'en');
  expect(mail).toMatchObject({ template: 'lead-expired', to: inquiry.email });
});

test('withdrawing consent erases contact and message everywhere and tells the partner', async () => {
  const { leadId, token } = await newLead();
  await acceptLead(owner(), { leadId });
  const before = await database.prisma.mail.count();
  expect(await withdrawConsent(visitor, { token })).toMatchObject({ state: 'withdrawn' });
  expect(await getLead(owner(), { leadId })).toMatchObject({
    state: 'withdrawn',
    contact: null,
    message: null,
    company: null,
  });
  const row = await database.prisma.lead.findUnique({ where: { id: leadId } });
  expect(leaks(row)).toEqual([]);
  const mails = await mailsSince(before);
  expect(mails.map(({ template }) => template)).toEqual(['consent-withdrawn', 'consent-withdrawn']);
  expect(await rejected(withdrawConsent(visitor, { token }))).toBe('conflict');
  expect(await rejected(workLead(owner(), { leadId }))).toBe('illegal_transition');
});

test('a lead that has ended keeps its end when consent is withdrawn', async () => {
  const { leadId, token } = await newLead();
  await declineLead(owner(), { leadId, reason: 'other' });
  expect((await withdrawConsent(visitor, { token })).state).toBe('declined');
  expect((await getLead(owner(), { leadId })).contact).toBeNull();
});

test('another tenant meets 404 and changes nothing; roles without the right are refused', async () => {
  const { leadId } = await newLead();
  const other = await makeOrganization(database);
  const stranger = testContext({ database, clock, actor: other.actor });
  const sandbox = testContext({
    database,
    clock,
    actor: keyActor({ organizationId: partner.id, scopes: ['leads:write'], environment: 'sandbox' }),
  });
  for (const ctx of [stranger, sandbox]) {
    const attempts = [
      getLead(ctx, { leadId }),
      acceptLead(ctx, { leadId }),
      declineLead(ctx, { leadId, reason: 'other' }),
      workLead(ctx, { leadId }),
      convertLead(ctx, { leadId }),
      loseLead(ctx, { leadId }),
    ];
    expect(await Promise.all(attempts.map(rejected))).toEqual(attempts.map(() => 'not_found'));
    expect((await listLeads(ctx, {})).data).toEqual([]);
  }
  expect(await rejected(acceptLead(as(2), { leadId }))).toBe('forbidden');
  expect(await rejected(listLeads(visitor, {}))).toBe('unauthenticated');
  expect(await getLead(owner(), { leadId })).toMatchObject({ state: 'offered', revision: 1 });
});

test('a signed-in customer sees and withdraws own inquiries only', async () => {
  const customer = await makeOrganization(database, { kind: 'customer', people: [['buyer'], ['member']] });
  const buyer = testContext({ database, clock, actor: customer.actor });
  const colleague = testContext({
    database,
    clock,
    actor: customer.people[1]?.actor ?? { kind: 'anonymous' },
  });
  await sendInquiry(buyer, inquiry);
  const { data } = await listMyInquiries(buyer, {});
  expect(data).toHaveLength(1);
  const inquiryId = data[0]?.id ?? '';
  expect((await listMyInquiries(colleague, {})).data).toEqual([]);
  expect(await rejected(withdrawConsent(colleague, { inquiryId }))).toBe('not_found');
  expect(await rejected(withdrawConsent(visitor, { inquiryId }))).toBe('not_found');
  expect((await withdrawConsent(buyer, { inquiryId })).state).toBe('withdrawn');
});

test('lists page by keyset without a gap or a double, and filter', async () => {
  const all = await listLeads(owner(), { limit: 100 });
  const paged: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listLeads(owner(), { limit: 3, ...(cursor ? { cursor } : {}) });
    paged.push(...page.data.map((lead) => lead.id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(paged).toEqual(all.data.map((lead) => lead.id));
  const won = await listLeads(owner(), { state: 'converted', listingId });
  expect(won.data.map((lead) => lead.state)).toEqual(['converted']);
  expect((await listLeads(owner(), { listingId: 'lst_other' })).data).toEqual([]);
});

test.each([
  ['no consent', { consent: false }],
  ['an unknown consent text', { consentVersion: '1999' }],
  ['a filled honeypot', { website: 'https://spam.example' }],
  ['a broken address', { email: 'nobody' }],
  ['a line break in the name', { name: 'A\nBcc: x@example.com' }],
  ['a message too long', { message: 'x'.repeat(2001) }],
  ['an unknown language', { locale: 'fr' }],
])('%s is refused and stores nothing', async (_, change) => {
  const before = await database.prisma.lead.count();
  expect(await rejected(sendInquiry(visitor, { ...inquiry, ...change } as never))).toBe('invalid_input');
  expect(await database.prisma.lead.count()).toBe(before);
});

test('a listing that is not live takes no inquiry; one that was renamed does', async () => {
  expect(await rejected(sendInquiry(visitor, { ...inquiry, listing: 'acme/none' }))).toBe('not_found');
  await database.prisma.listingAlias.create({
    data: { id: 'als_1', environment: 'live', namespace: 'old', slug: 'name', listingId },
  });
  expect(await rejected(sendInquiry(visitor, { ...inquiry, listing: 'old/name' }))).toBe('accepted');
  await database.prisma.listing.update({ where: { id: listingId }, data: { state: 'suspended' } });
  expect(await rejected(sendInquiry(visitor, inquiry))).toBe('not_found');
});
