import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

const password = 'headwater-sample';

type Session = Exclude<BrowserContextOptions['storageState'], string | undefined>;

/** One session for each person and worker: hashing a password takes longer than most pages. */
const sessions = new Map<string, Promise<Session>>();

/** A page in a browser of its own, signed in as somebody of the sample; it stands nowhere yet. */
export async function signedIn(
  browser: Browser,
  email: string,
  locale: 'en' | 'zh-CN' = 'en',
): Promise<Page> {
  const session = sessions.get(email) ?? signIn(browser, email);
  sessions.set(email, session);
  return (await browser.newContext({ locale, storageState: await session })).newPage();
}

/** The same in a session that nobody else uses: for a test that ends it, or acts for another organisation. */
export async function signedInAnew(browser: Browser, email: string): Promise<Page> {
  return (await browser.newContext({ locale: 'en', storageState: await signIn(browser, email) })).newPage();
}

/** Posts the form of the sign-in page, which account.spec.ts fills in as a person does. */
async function signIn(browser: Browser, email: string): Promise<Session> {
  const context = await browser.newContext();
  const response = await context.request.post('/en/sign-in', { form: { email, password }, maxRedirects: 0 });
  if (response.status() !== 302) throw new Error(`${email} cannot sign in: ${response.status()}`);
  const session = await context.storageState();
  await context.close();
  return session;
}

export const sampleAddress = (mailbox: string, organisation = 'headwater'): string =>
  `${mailbox}@${organisation}.sample.headwater.example`;
