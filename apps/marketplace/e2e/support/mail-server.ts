import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** A real SMTP server on loopback; each mail it takes becomes a file, so that every test process can read it. */
export async function startMailServer(
  folder: string,
): Promise<{ url: string; folder: string; close(): Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const mail = await PostalMime.parse(Buffer.concat(chunks));
      const to = session.envelope.rcptTo.map(({ address }) => address).join(',');
      const received: ReceivedMail = {
        to,
        subject: mail.subject ?? '',
        text: mail.text ?? '',
        html: mail.html ?? '',
      };
      count += 1;
      writeFileSync(join(folder, `${String(count).padStart(6, '0')}.json`), JSON.stringify(received));
      callback();
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    folder,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** Waits for a mail to this address whose subject or text matches. */
export async function waitForMail(to: string, matching: RegExp, timeoutMs = 15_000): Promise<ReceivedMail> {
  const folder = process.env.HEADWATER_E2E_MAILS ?? '';
  for (
    const until = Date.now() + timeoutMs;
    Date.now() < until;
    await new Promise((done) => setTimeout(done, 100))
  ) {
    const mails = readdirSync(folder).map(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ReceivedMail,
    );
    const found = mails.findLast(
      (mail) => mail.to === to && (matching.test(mail.subject) || matching.test(mail.text)),
    );
    if (found) return found;
  }
  throw new Error(`no mail to ${to} that matches ${matching}`);
}
