import { useTestDatabase } from '@headwater/database/testing';
import { maxMessagesPerHour, maxThreadMessages } from '@headwater/domain/demand';
import { exampleManifests } from '@headwater/manifest';
import { beforeAll, expect, test } from 'vitest';
import {
  acceptLead,
  closeInquiry,
  confirmAnswer,
  declineLead,
  expireLeads,
  getInquiryStatus,
  getLead,
  getLeadThread,
  listInquiryMessages,
  listLeadMessages,
  listLeads,
  listMyInquiries,
  readInquiry,
  readLead,
  remindLeads,
  sendInquiry,
  sendInquiryMessage,
  sendLeadMessage,
  withdrawConsent,
} from '../../src/demand/index.ts';
import { exampleInquiry, makeLiveListings, makeOrganization, testContext } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const visitor = testContext({ database });
const { clock } = visitor;
type Organization = Awaited<ReturnType<typeof makeOrganization>>;
let partner: Organization;
let rival: Organization;
let customer: Organization;
let vendor: Organization;

const inquiry = { ...exampleInquiry, phone: '13812345678', message: '想接三套系统' };

beforeAll(async () => {
  partner = await makeOrganization(database, { people: [['sales'], ['delivery']] });
  rival = await makeOrganization(database);
  customer = await makeOrganization(database, { kind: 'customer', people: [['buyer'], ['member']] });
  vendor = await makeOrganization(database, {
    kind: 'vendor',
    people: [['programme_manager'], ['support_engineer']],
  });
  const manifests = [exampleManifests.integration];
  await makeLiveListings(database, { organizationId: partner.id, manifests });
});

const as = (of: Organization, index = 0) =>
  testContext({ database, clock, actor: of.people[index]?.actor ?? { kind: 'anonymous' } });
const sales = () => as(partner);

async function newLead(ctx = visitor) {
  const { statusToken: token } = await sendInquiry(ctx, inquiry);
  const row = await database.prisma.lead.findFirstOrThrow({ orderBy: { id: 'desc' } });
  return { token, leadId: row.id };
}

const rejected = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (error: { code?: string; extra?: { reason?: string } }) => error.extra?.reason ?? error.code,
  );

const mails = (template: string) =>
  database.prisma.mail.findMany({ where: { template }, orderBy: { id: 'asc' } });
const lastMail = async (template: string) => (await mails(template)).at(-1);

test('before acceptance the partner has one question, and no way round the mask passes in either direction', async () => {
  const { leadId, token } = await newLead();
  await sendLeadMessage(sales(), { leadId, body: '请问用哪个版本？可以加微信 seller_01 聊' });
  expect(await rejected(sendLeadMessage(sales(), { leadId, body: 'and another' }))).toBe('question_asked');
  await sendInquiryMessage(visitor, { token, body: '11.2，或者打我电话 13812345678，王小明' });
  const seen = {
    thread: await getLeadThread(sales(), { leadId }),
    page: await listLeadMessages(as(partner, 1), { leadId }),
    mail: await lastMail('message-from-customer'),
    question: await lastMail('message-from-partner'),
    events: await database.prisma.event.findMany({ where: { subject: leadId } }),
    audit: (await database.pool.query('SELECT * FROM audit_entry WHERE subject = $1', [leadId])).rows,
  };
  const leaked = ['13812345678', '王小明', 'seller_01'].filter((part) => JSON.stringify(seen).includes(part));
  expect(leaked).toEqual([]);
  expect(seen.thread.data.map(({ from, masked }) => [from, masked])).toEqual([
    ['partner', false],
    ['customer', true],
  ]);
  expect(seen.question).toMatchObject({ to: inquiry.email, locale: 'zh-CN' });
});

test('acceptance opens what the customer wrote before, and both sides go on', async () => {
  const { leadId, token } = await newLead();
  await sendInquiryMessage(visitor, { token, body: '电话 13812345678' });
  await acceptLead(sales(), { leadId });
  await sendLeadMessage(sales(), { leadId, body: '明天给您打电话' });
  const { data, refusal } = await getLeadThread(sales(), { leadId });
  expect(data.map(({ body, masked }) => [body, masked])).toEqual([
    ['电话 13812345678', false],
    ['明天给您打电话', false],
  ]);
  expect(refusal).toBeNull();
});

test('the link in a message mail opens the inquiry, and a changed one does not', async () => {
  const { leadId } = await newLead();
  await sendLeadMessage(sales(), { leadId, body: '哪个版本？' });
  const mail = await lastMail('message-from-partner');
  const token = mail?.text.match(/zh-CN\/inquiries\/(\S+)/)?.[1] ?? '';
  expect((await getInquiryStatus(visitor, { token })).id).toBe(leadId);
  const changed = `${token.slice(0, -6)}${token.slice(-6) === 'AAAAAA' ? 'BBBBBB' : 'AAAAAA'}`;
  expect(await rejected(getInquiryStatus(visitor, { token: changed }))).toBe('not_found');
  expect(await rejected(getInquiryStatus(visitor, { token: visitor.vault.seal(`other:${leadId}`) }))).toBe(
    'not_found',
  );
});

test('another partner, another customer and a colleague of the customer find nothing', async () => {
  const { leadId } = await newLead(as(customer));
  await sendInquiryMessage(as(customer), { inquiryId: leadId, body: 'hello' });
  for (const ctx of [as(rival), as(customer), visitor])
    expect(await rejected(getLeadThread(ctx, { leadId }))).not.toBe('accepted');
  expect(await rejected(sendLeadMessage(as(rival), { leadId, body: 'mine' }))).toBe('not_found');
  expect(await rejected(readLead(as(rival), { leadId }))).toBe('not_found');
  for (const ctx of [as(customer, 1), as(partner), visitor]) {
    expect(await rejected(listInquiryMessages(ctx, { inquiryId: leadId }))).toBe('not_found');
    expect(await rejected(sendInquiryMessage(ctx, { inquiryId: leadId, body: 'x' }))).toBe('not_found');
    expect(await rejected(closeInquiry(ctx, { inquiryId: leadId, reason: 'other' }))).toBe('not_found');
    expect(await rejected(confirmAnswer(ctx, { inquiryId: leadId }))).toBe('not_found');
  }
});

test('each side sees what is new to it until it has looked', async () => {
  const { leadId } = await newLead(as(customer));
  await acceptLead(sales(), { leadId });
  await sendInquiryMessage(as(customer), { inquiryId: leadId, body: 'one' });
  clock.advance(1000);
  await sendLeadMessage(sales(), { leadId, body: 'two' });
  clock.advance(1000);
  const unreadOf = async () => ({
    partner: (await listLeads(sales(), { limit: 100 })).data.find(({ id }) => id === leadId)?.unread,
    customer: (await listMyInquiries(as(customer), {})).data.find(({ id }) => id === leadId)?.unread,
  });
  expect(await unreadOf()).toEqual({ partner: 1, customer: 1 });
  await readLead(sales(), { leadId });
  expect(await unreadOf()).toEqual({ partner: 0, customer: 1 });
  await readInquiry(as(customer), { inquiryId: leadId });
  expect(await unreadOf()).toEqual({ partner: 0, customer: 0 });
  expect(await rejected(readLead(as(partner, 1), { leadId }))).toBe('forbidden');
});

test('closing tells the partner why, hides the contact again and ends the talk', async () => {
  const { leadId, token } = await newLead();
  await acceptLead(sales(), { leadId });
  await closeInquiry(visitor, { token, reason: 'chose_other' });
  expect(await getLead(sales(), { leadId })).toMatchObject({
    state: 'withdrawn',
    contact: { masked: true },
    closed: { reason: 'chose_other' },
  });
  expect(await rejected(sendInquiryMessage(visitor, { token, body: 'x' }))).toBe('ended');
  expect(await rejected(sendLeadMessage(sales(), { leadId, body: 'x' }))).toBe('ended');
  expect((await lastMail('inquiry-closed'))?.text).toContain('another offer was chosen');
  expect(await rejected(closeInquiry(visitor, { token, reason: 'other' }))).toBe('illegal_transition');
});

test('a customer says once that it was answered, and only after somebody accepted', async () => {
  const { leadId, token } = await newLead();
  expect(await rejected(confirmAnswer(visitor, { token }))).toBe('conflict');
  await acceptLead(sales(), { leadId });
  await confirmAnswer(visitor, { token });
  expect((await getLead(sales(), { leadId })).answeredAt).not.toBeNull();
  expect(await rejected(confirmAnswer(visitor, { token }))).toBe('conflict');
});

test('withdrawn consent leaves no word of the talk behind', async () => {
  const { leadId, token } = await newLead();
  await acceptLead(sales(), { leadId });
  await sendInquiryMessage(visitor, { token, body: 'secret plan' });
  await sendLeadMessage(sales(), { leadId, body: 'dear 王小明' });
  await withdrawConsent(visitor, { token });
  const rows = await database.prisma.leadMessage.findMany({ where: { leadId } });
  expect(JSON.stringify(rows)).not.toMatch(/secret plan|王小明/);
  expect((await getLeadThread(sales(), { leadId })).data.map(({ body }) => body)).toEqual([null, null]);
  expect(await rejected(sendInquiryMessage(visitor, { token, body: 'x' }))).toBe('ended');
});

test('a declined inquiry is silent on both sides', async () => {
  const { leadId, token } = await newLead();
  await declineLead(sales(), { leadId, reason: 'region' });
  expect(await rejected(sendLeadMessage(sales(), { leadId, body: 'x' }))).toBe('ended');
  expect(await rejected(sendInquiryMessage(visitor, { token, body: 'x' }))).toBe('ended');
});

test('a side writes so many messages an hour and the thread so many in all, also at once', async () => {
  const { leadId, token } = await newLead();
  const burst = Array.from({ length: maxMessagesPerHour + 3 }, () =>
    sendInquiryMessage(visitor, { token, body: 'x' }),
  );
  const answers = await Promise.all(burst.map(rejected));
  expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(maxMessagesPerHour);
  expect(answers.filter((answer) => answer === 'rate_limited')).toHaveLength(3);
  await database.prisma.leadMessage.createMany({
    data: Array.from({ length: maxThreadMessages - maxMessagesPerHour }, (_, i) => ({
      id: `lmg_${i}_${leadId}`,
      leadId,
      side: 'customer',
      body: 'x',
      createdAt: new Date(clock.now().getTime() - 7_200_000),
    })),
  });
  expect(await rejected(sendInquiryMessage(visitor, { token, body: 'x' }))).toBe('thread_full');
});

test('pages of a thread go on where the last one ended', async () => {
  const { leadId, token } = await newLead();
  for (const body of ['1', '2', '3']) await sendInquiryMessage(visitor, { token, body });
  const first = await listLeadMessages(sales(), { leadId, limit: 2 });
  const second = await listLeadMessages(sales(), { leadId, limit: 2, cursor: first.nextCursor ?? '' });
  expect([...first.data, ...second.data].map(({ body }) => body)).toEqual(['1', '2', '3']);
  expect(second.nextCursor).toBeNull();
});

test('the partner is reminded once, a working day before the promise ends, and the programme team hears of a broken one', async () => {
  const { leadId } = await newLead();
  const reminders = async () =>
    (await mails('lead-reminder')).filter(({ text }) => text.includes(leadId)).map(({ to }) => to);
  await remindLeads(visitor);
  expect(await reminders()).toEqual([]);
  clock.advance(25 * 3_600_000);
  await remindLeads(visitor);
  await remindLeads(visitor);
  expect(await reminders()).toEqual([partner.people[0]?.email]);
  clock.advance(72 * 3_600_000);
  while ((await expireLeads(visitor)) > 0);
  const missed = await mails('lead-missed');
  expect(missed.length).toBeGreaterThan(0);
  expect(new Set(missed.map(({ to }) => to))).toEqual(new Set([vendor.people[0]?.email]));
  expect(JSON.stringify(missed)).not.toContain(inquiry.company);
});
