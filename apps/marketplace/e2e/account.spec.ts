import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type TOTP, URI } from 'otpauth';
import { waitForMail } from './support/mail-server.ts';
import { open } from './support/open.ts';
import { sampleAddress, signedIn, signedInAnew } from './support/sign-in.ts';

const password = 'slow water wears the stone';
const newPassword = 'a river finds its own way';

interface NewPerson {
  browser: Browser;
  email: string;
  name: string;
}

const linkIn = (text: string) => /https?:\/\/\S+/.exec(text)?.[0] ?? '';

/** Signs up in a browser without scripts, so that every form on the way is known to work by itself. */
async function signUp({ browser, email, name }: NewPerson): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/sign-up');
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('E-mail', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { name: 'Check your mail' })).toBeVisible();
  const mail = await waitForMail(email, /verify-email/);
  await page.goto(linkIn(mail.text));
  await expect(page.getByRole('heading', { name: 'Your address is confirmed' })).toBeVisible();
  return { context, page };
}

async function signIn(page: Page, { email, secret = password }: { email: string; secret?: string }) {
  await page.goto('/en/sign-in');
  await page.getByLabel('E-mail', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('a person signs up, founds an organisation, protects the account and recovers it, all without a script', async ({
  browser,
}) => {
  const email = 'lin@headspring.example';
  const { context, page } = await signUp({ browser, email, name: 'Lin Hai' });

  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/account\/organisations\/new/);
  await page.getByLabel('Name', { exact: true }).fill('源头科技');
  await page.getByLabel('Website').fill('ftp://headspring.example');
  await page.getByRole('button', { name: 'Create organisation' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('源头科技');
  await page.getByLabel('Website').fill('https://headspring.example');
  await page.getByLabel('Country or region').selectOption('CN');
  await page.getByRole('button', { name: 'Create organisation' }).click();
  await expect(page).toHaveURL(/\/en\/workspace/);

  const { codes, totp } = await setUpSecondFactor(page);
  expect(codes).toHaveLength(10);

  await signOut(page);
  await signIn(page, { email });
  await expect(page.getByRole('heading', { name: 'Second factor' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Code' }).fill('000000');
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('textbox', { name: 'Code' }).fill(totp.generate());
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page).toHaveURL(/\/en\/workspace/);

  await signOut(page);
  await resetPassword(page, email);
  await signIn(page, { email });
  await expect(page.getByText('That e-mail and password do not match.')).toBeVisible();
  await signIn(page, { email, secret: newPassword });
  await page.getByRole('link', { name: /Use a backup code/ }).click();
  await page.getByLabel('Backup code').fill(codes[0] ?? '');
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page).toHaveURL(/\/en\/workspace/);
  await context.close();
});

async function setUpSecondFactor(page: Page): Promise<{ codes: string[]; totp: TOTP }> {
  await page.goto('/en/account/second-factor');
  await page.getByLabel('Current password').fill('not my password');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel('Current password').fill(password);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  const key = await page.locator('main code').textContent();
  await page.getByRole('textbox', { name: 'Code' }).fill('000000');
  await page.getByRole('button', { name: 'Confirm and switch on' }).click();
  // A mistyped code keeps the key that was scanned.
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await page.locator('main code').textContent()).toBe(key);
  const totp = URI.parse(await page.locator('input[name="setupUri"]').inputValue()) as TOTP;
  expect(totp.secret.base32).toBe(key?.replaceAll(' ', ''));
  await page.getByRole('textbox', { name: 'Code' }).fill(totp.generate());
  await page.getByRole('button', { name: 'Confirm and switch on' }).click();
  await expect(page.getByRole('heading', { name: 'Save your backup codes' })).toBeVisible();
  const codes = await page
    .locator('main li')
    .filter({ hasText: /^\w{5}-\w{5}$/ })
    .allTextContents();
  await page.getByRole('link', { name: 'I have saved them' }).click();
  await expect(page.getByText('Your second factor is set up')).toBeVisible();
  return { codes, totp };
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/en/account');
  await page
    .getByRole('banner')
    .locator('summary')
    .filter({ has: page.locator('.rounded-full') })
    .click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).first().click();
  await expect(page.getByText('You have signed out.')).toBeVisible();
  await page.goto('/en/account');
  await expect(page).toHaveURL(/sign-in\?return=%2Fen%2Faccount/);
}

async function resetPassword(page: Page, email: string): Promise<void> {
  await page.goto('/en/forgot-password');
  await page.getByLabel('E-mail', { exact: true }).fill(email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByRole('heading', { name: 'Check your mail' })).toBeVisible();
  const mail = await waitForMail(email, /reset-password/);
  await page.goto(linkIn(mail.text));
  await page.getByLabel('New password').fill(newPassword);
  await page.getByRole('button', { name: 'Save new password' }).click();
  await expect(page.getByText(/Your new password is set/)).toBeVisible();
  // The link works once.
  await page.goto(linkIn(mail.text));
  await page.getByLabel('New password').fill(`${newPassword} again`);
  await page.getByRole('button', { name: 'Save new password' }).click();
  await expect(page.getByText('This link is not valid or has expired.')).toBeVisible();
}

test('a person without an address that is confirmed is sent a new link and not let in', async ({
  browser,
}) => {
  const email = 'early@headspring.example';
  const page = await (await browser.newContext()).newPage();
  await page.goto('/zh-CN/sign-up');
  await page.getByLabel('姓名').fill('早到');
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '注册' }).click();
  await expect(page.getByRole('heading', { name: '请查收邮件' })).toBeVisible();
  await page.getByRole('button', { name: '重新发送' }).click();
  await expect(page.getByText('邮件已重新发送。')).toBeVisible();
  await page.goto('/zh-CN/sign-in');
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).first().click();
  await expect(page.getByText('邮箱尚未确认，我们刚刚又发送了一封确认邮件。')).toBeVisible();
  await page.goto('/zh-CN/account');
  await expect(page).toHaveURL(/\/zh-CN\/sign-in/);
});

test('a return address leads to our own pages only', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto('/en/sign-in?return=%2F%09%2Fevil.example%2F');
  await page.getByRole('button', { name: /Partner · Sales/ }).click();
  await expect(page).toHaveURL(/localhost:\d+\/en\/workspace/);
});

test('an invitation brings a new colleague into the organisation', async ({ browser }) => {
  const owner = await signedIn(browser, sampleAddress('owner', 'anlan'));
  await open(owner, '/en/workspace/members');
  await owner.getByRole('button', { name: 'Invite people' }).click();
  await owner.getByRole('dialog').getByLabel('E-mail addresses').fill('colleague@headspring.example');
  await owner.getByRole('button', { name: 'Send invitations' }).click();
  const mail = await waitForMail('colleague@headspring.example', /invitations/);
  const invitation = linkIn(mail.text);

  // Somebody else who has the link sees that it is not for them.
  const other = await signedIn(browser, sampleAddress('sales', 'qinghe'));
  await other.goto(invitation);
  await expect(other.getByText('This invitation is for another address')).toBeVisible();

  const page = await (await browser.newContext({ locale: 'en' })).newPage();
  await page.goto(invitation);
  await expect(page.getByText(/invites you to join/)).toBeVisible();
  await page.getByRole('link', { name: 'Create an account to join' }).click();
  await expect(page.getByLabel('E-mail', { exact: true })).toHaveValue('colleague@headspring.example');
  await page.getByLabel('Your name').fill('New Colleague');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { name: 'Check your mail' })).toBeVisible();
  await page.goto(linkIn((await waitForMail('colleague@headspring.example', /verify-email/)).text));
  await page.getByRole('link', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
  await expect(page).toHaveURL(/\/en\/workspace/);
  await page.goto(invitation);
  await expect(page.getByText('This invitation was already accepted')).toBeVisible();
});

test('a second organisation can be founded, switched to and left again', async ({ browser }) => {
  const page = await signedInAnew(browser, sampleAddress('finance', 'yunqian'));
  await page.goto('/en/account');
  await page.getByRole('link', { name: 'New organisation' }).click();
  await page.getByRole('radio', { name: 'Customer' }).check();
  await page.getByLabel('Name', { exact: true }).fill('Second Spring');
  await page.getByRole('button', { name: 'Create organisation' }).click();
  await expect(page).toHaveURL(/\/en\/?$/);
  await page.goto('/en/account');
  await page.getByRole('button', { name: /^Switch to/ }).click();
  await expect(page.getByRole('button', { name: 'Switch to Second Spring' })).toBeVisible();
});

test('a person sees where they are signed in and ends the other session', async ({ browser }) => {
  const here = await signedInAnew(browser, sampleAddress('delivery', 'linggong'));
  const there = await signedInAnew(browser, sampleAddress('delivery', 'linggong'));
  await open(here, '/en/account');
  await expect(here.getByText('This device')).toHaveCount(1);
  // Whatever the page carries, it must not be something one could sign in with.
  const cookie = (await here.context().cookies()).find(({ name }) => name.endsWith('session_token'));
  expect(await here.content()).not.toContain(cookie?.value.split('.')[0]);
  await here
    .getByRole('button', { name: /^Sign out Chrome/ })
    .first()
    .click();
  await expect(here.getByText('That device is signed out')).toBeVisible();
  await there.goto('/en/account');
  await expect(there).toHaveURL(/sign-in/);
});

test('the language of the account is the language of the next page', async ({ browser }) => {
  const page = await signedIn(browser, sampleAddress('developer', 'qinghe'));
  await page.goto('/en/account');
  await page.getByLabel('Language', { exact: true }).selectOption('zh-CN');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/\/zh-CN\/account/);
  await expect(page.getByText('个人信息已保存')).toBeVisible();
});
