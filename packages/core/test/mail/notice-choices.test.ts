import { useTestDatabase } from '@headwater/database/testing';
import { AppError } from '@headwater/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Context, defineCommand, type MailTransport } from '../../src/kit/index.ts';
import {
  getUnsubscription,
  listNoticeChoices,
  putNoticeChoices,
  renderMail,
  sendMails,
  unsubscribePerson,
} from '../../src/mail/index.ts';
import { makeOrganization, systemActor, testContext } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const partner = await makeOrganization(database, { people: [['owner'], ['sales'], ['finance']] });
const person = (index: number) => {
  const found = partner.people[index];
  if (!found) throw new Error('no such person');
  return { ...found, ctx: testContext({ database, actor: found.actor }) };
};
const [owner, sales, finance] = [person(0), person(1), person(2)];
const anybody = testContext({ database });
const system = testContext({ database, actor: systemActor });

const post = defineCommand({
  name: 'test.post',
  permission: 'system',
  input: z.object({ to: z.string() }),
  output: z.object({}),
  async run({ input: { to }, ctx }) {
    ctx.mail(
      renderMail(ctx, {
        to,
        locale: 'en',
        template: 'verify-email',
        params: { url: 'http://x.example', validMinutes: 5 },
      }),
    );
    ctx.mail({
      to,
      locale: 'en',
      template: 'lead-offered',
      subject: 'Lead',
      text: 'A lead\n',
      html: '<div>A lead</div></body>',
    });
    ctx.record({ subject: 'test', before: null, after: {} });
    return {};
  },
});

const mailsTo = (to: string, template: string) =>
  database.prisma.mail.findMany({ where: { to, template }, orderBy: { createdAt: 'asc' } });
const tokenIn = (url: string | null | undefined) => url?.split('/').at(-1) ?? '';
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

test('a person chooses only among notices that can reach them, all on until they say no', async () => {
  const kinds = async (ctx: Context) => (await listNoticeChoices(ctx, {})).choices.map(({ kind }) => kind);
  expect(await kinds(owner.ctx)).toEqual(['leads', 'review', 'webhooks', 'standing', 'digest']);
  expect(await kinds(sales.ctx)).toEqual(['leads', 'digest']);
  expect(await kinds(finance.ctx)).toEqual([]);
  expect((await listNoticeChoices(owner.ctx, {})).choices.every(({ email }) => email)).toBe(true);
});

test('a refused kind is not even queued, while mails about sign-in always are', async () => {
  await putNoticeChoices(sales.ctx, { choices: [{ kind: 'leads', email: false }] });
  await post(system, { to: sales.email });
  await post(system, { to: owner.email });
  expect(await mailsTo(sales.email, 'lead-offered')).toHaveLength(0);
  expect(await mailsTo(sales.email, 'verify-email')).toMatchObject([{ unsubscribeUrl: null }]);
  const [lead] = await mailsTo(owner.email, 'lead-offered');
  expect(lead?.unsubscribeUrl).toMatch(/^http:\/\/headwater\.test\/en\/unsubscribe\/v1\./);
});

test('one click on the link of a mail ends that kind for that person and no other, and can be taken back', async () => {
  const [lead] = await mailsTo(owner.email, 'lead-offered');
  const token = tokenIn(lead?.unsubscribeUrl);
  const shown = await getUnsubscription(anybody, { token });
  expect(shown).toMatchObject({ kind: 'leads', email: true });
  expect(shown.address).not.toContain(owner.email.split('@')[0]);
  await unsubscribePerson(anybody, { token });
  await unsubscribePerson(anybody, { token });
  const refused = (await listNoticeChoices(owner.ctx, {})).choices.filter(({ email }) => !email);
  expect(refused.map(({ kind }) => kind)).toEqual(['leads']);
  await unsubscribePerson(anybody, { token, email: true });
  expect((await getUnsubscription(anybody, { token })).email).toBe(true);
});

test('a made-up or altered link is nobody’s', async () => {
  const [lead] = await mailsTo(owner.email, 'lead-offered');
  const token = tokenIn(lead?.unsubscribeUrl);
  const altered = `${token.slice(0, -4)}AAAA`;
  expect(await codeOf(unsubscribePerson(anybody, { token: altered }))).toBe('not_found');
  expect(await codeOf(unsubscribePerson(anybody, { token: 'v1.not-a-token-of-ours-at-all' }))).toBe(
    'not_found',
  );
});

test('the transport gets the link, and both parts of the mail end with it', async () => {
  const sent: Parameters<MailTransport['send']>[0][] = [];
  const mail: MailTransport = {
    async send(one) {
      sent.push(one);
    },
  };
  await sendMails(testContext({ database, ports: { mail } }));
  const lead = sent.find(({ to, subject }) => to === owner.email && subject === 'Lead');
  expect(lead?.unsubscribeUrl).toContain('/unsubscribe/');
  expect(lead?.text.trimEnd().endsWith(lead.unsubscribeUrl ?? '-')).toBe(true);
  expect(lead?.html).toContain(lead?.unsubscribeUrl);
});
