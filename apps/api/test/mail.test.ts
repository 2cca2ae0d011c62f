import type { AddressInfo } from 'node:net';
import { createSmtpTransport, queueMail, renderMail, sendMails } from '@headwater/core/mail';
import { systemActor, testContext } from '@headwater/core/testing';
import { useTestDatabase } from '@headwater/database/testing';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';

const database = await useTestDatabase();
const received: { to: string[]; mail: Email }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', async () => {
      const to = session.envelope.rcptTo.map((address) => address.address);
      received.push({ to, mail: await PostalMime.parse(Buffer.concat(chunks)) });
      done();
    });
  },
});
let transport: ReturnType<typeof createSmtpTransport>;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  transport = createSmtpTransport({
    url: `smtp://127.0.0.1:${port}`,
    from: 'Headwater <no-reply@headwater.test>',
  });
});
afterAll(async () => {
  transport.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

it('a queued mail arrives over SMTP with both parts, in Chinese as it was written', async () => {
  const ctx = testContext({ database, actor: systemActor, ports: { mail: transport } });
  const params = { namespace: 'acme', organization: '蓝天制造 <b>' };
  const mail = renderMail(ctx, {
    to: 'owner@example.com',
    locale: 'zh-CN',
    template: 'namespace-proved',
    params,
  });
  await queueMail(ctx, mail);
  expect(await sendMails(ctx)).toBe(1);
  const [got] = received;
  expect(got?.to).toEqual(['owner@example.com']);
  expect(got?.mail).toMatchObject({
    subject: '命名空间 acme 已通过验证',
    from: { name: 'Headwater', address: 'no-reply@headwater.test' },
    messageId: expect.stringMatching(/^<mal_[0-9a-z]+@headwater\.test>$/),
  });
  expect(got?.mail.text?.replaceAll('\r\n', '\n').trim()).toBe(mail.text.trim());
  expect(got?.mail.html?.trim()).toBe(mail.html);
  expect(await database.prisma.mail.findFirst()).toMatchObject({ state: 'sent', attempts: 1 });
});
