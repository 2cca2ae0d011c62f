import type { Database } from '@headwater/database';
import type { Auth } from '../../src/identity/index.ts';

/** A visitor with a cookie jar who talks to sign-in over its request handler. */
export function browserOf(auth: Auth, origin = 'http://headwater.test') {
  const jar = new Map<string, string>();
  const headers = () =>
    new Headers({ origin, cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') });
  async function send(path: string, init: RequestInit = {}, address = '203.0.113.7') {
    const url = path.startsWith('http') ? path : `${origin}/api/auth${path}`;
    const all = headers();
    if (init.body) all.set('content-type', 'application/json');
    const response = await auth.handle(
      new Request(url, { ...init, headers: all, redirect: 'manual' }),
      address,
    );
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0/i.test(line)) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }
  return {
    jar,
    headers,
    get: (path: string) => send(path),
    post: (path: string, body: unknown, address?: string) =>
      send(path, { method: 'POST', body: JSON.stringify(body) }, address),
    actor: () => auth.resolveActor(headers()),
  };
}

/** The newest mail to an address, as the outbox holds it. */
export async function lastMail(database: Database, to: string) {
  const mail = await database.prisma.mail.findFirst({ where: { to }, orderBy: { id: 'desc' } });
  if (!mail) throw new Error(`no mail to ${to}`);
  const [link = ''] = /https?:\/\/\S+/.exec(mail.text) ?? [];
  return { ...mail, link };
}
