import { useTestDatabase } from '@headwater/database/testing';
import { locales } from '@headwater/domain';
import { expect, test } from 'vitest';
import { getMail, listMails, queueMail, renderMail, sendMails } from '../../src/mail/index.ts';
import { makeOrganization, systemActor, testContext } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const site = { publicUrl: 'https://hub.example' };
const minuteMs = 60_000;
const params = { url: 'https://hub.example/v?token=a&b=1', validMinutes: 60 };
const verify = renderMail(site, { to: 'a@example.com', locale: 'en', template: 'verify-email', params });

test.each(locales)('what people typed cannot become markup, a header or another link in %s', (locale) => {
  const mail = renderMail(site, {
    to: 'a@example.com',
    locale,
    template: 'lead-offered',
    params: {
      leadId: 'led_1',
      listing: { 'zh-CN': '<b>甲</b>', en: '<b>A</b>' },
      company: 'Evil"><script>alert(1)</script>\r\nBcc: b@example.com',
      contactName: "O'N.",
      message: '<img src=x onerror=alert(1)>\nsecond line',
      respondBy: '2026-11-25T02:00:00.000Z',
    },
  });
  expect(mail.html).not.toMatch(/<script|<img|<b>/);
  expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt;<br>second line');
  expect(mail.subject).not.toMatch(/[\r\n]/);
  expect(mail.text).toContain(`https://hub.example/${locale}/workspace/leads/led_1`);
  expect(mail.html).toContain(`lang="${locale}"`);
  expect(mail.text).toMatch(locale === 'en' ? /10:00.AM \(UTC\+8\)/ : /10:00（北京时间）/);
});

test('a mail that the server refuses is tried again with growing waits, and has failed at last', async () => {
  const ctx = testContext({
    database,
    actor: systemActor,
    ports: {
      mail: {
        async send() {
          throw new Error('451 try later');
        },
      },
    },
  });
  await queueMail(ctx, verify);
  const waits = [0, 1, 5, 30, 120, 360, 720];
  for (const minutes of waits) {
    ctx.clock.advance(minutes * minuteMs - 1);
    if (minutes > 0) expect(await sendMails(ctx)).toBe(0);
    ctx.clock.advance(1);
    expect(await sendMails(ctx)).toBe(1);
  }
  const [row] = await database.prisma.mail.findMany();
  expect(row).toMatchObject({ state: 'failed', attempts: 7, lastError: '451 try later' });
});

test('a worker that died while sending leaves the mail to the next, which uses the same message id', async () => {
  const ids: string[] = [];
  let hang = true;
  const ctx = testContext({
    database,
    actor: systemActor,
    ports: {
      mail: {
        send({ messageId }) {
          ids.push(messageId);
          return hang ? new Promise(() => undefined) : Promise.resolve();
        },
      },
    },
  });
  await queueMail(ctx, verify);
  void sendMails(ctx);
  await expect.poll(() => ids.length).toBe(1);
  expect(await sendMails(ctx), 'still held').toBe(0);
  hang = false;
  ctx.clock.advance(6 * minuteMs);
  expect(await sendMails(ctx)).toBe(1);
  expect(ids[1]).toBe(ids[0]);
  const row = await database.prisma.mail.findFirst({ where: { state: 'sent' } });
  expect(row, 'only the envelope is kept').toMatchObject({ text: '', html: '', subject: verify.subject });
});

test('the outbox is open in the sample run and only to operations elsewhere, without bodies', async () => {
  const visitor = testContext({ database });
  await queueMail({ ...visitor, actor: systemActor }, verify);
  await expect(listMails(visitor, {})).rejects.toMatchObject({ code: 'unauthenticated' });
  const vendor = await makeOrganization(database, { kind: 'vendor', people: [['admin'], ['finance']] });
  const admin = testContext({ database, actor: vendor.actor });
  const finance = testContext({ database, actor: vendor.people[1]?.actor ?? { kind: 'anonymous' } });
  await expect(listMails(finance, {})).rejects.toMatchObject({ code: 'forbidden' });
  const { data } = await listMails(admin, { state: 'queued' });
  const id = data[0]?.id ?? '';
  expect(await getMail(admin, { id })).toMatchObject({ text: null, html: null });
  const sample = { ...visitor, sampleRun: true };
  expect((await getMail(sample, { id })).text).toContain(params.url);
  const withServer = { ...sample, ports: { ...sample.ports, mail: { send: async () => undefined } } };
  await expect(getMail(withServer, { id })).rejects.toMatchObject({ code: 'unauthenticated' });
  await expect(getMail(sample, { id: 'mal_none' })).rejects.toMatchObject({ code: 'not_found' });
});

test('what waited for three days is not sent any more', async () => {
  let sent = 0;
  const ctx = testContext({
    database,
    actor: systemActor,
    ports: {
      mail: {
        async send() {
          sent += 1;
        },
      },
    },
  });
  await queueMail(ctx, verify);
  ctx.clock.advance(73 * 60 * minuteMs);
  await sendMails(ctx);
  expect(sent).toBe(0);
});
