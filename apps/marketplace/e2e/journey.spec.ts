import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exampleManifests, type Manifest } from '@headwater/manifest';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { waitForMail } from './support/mail-server.ts';
import { publishTxt } from './support/name-server.ts';
import { open } from './support/open.ts';
import { cliIn } from './support/run-cli.ts';
import { sampleAddress, signedIn } from './support/sign-in.ts';
import { startReceiver } from './support/webhook-receiver.ts';

const document = resolve(
  import.meta.dirname,
  '../../../packages/manifest/fixtures/openapi/browshot.com.json',
);
const samples = resolve(import.meta.dirname, '../../../packages/database/sample/logos');
const owner = { name: 'Wen Hai', email: 'wen@rivermill.example', password: 'mill wheel turns slowly' };
const customer = { name: '陈思远', email: 'chen@blueharbour.example', company: '蓝港物流示例公司' };

/** The pictures and the evidence that the manifest names, beside it as in a partner's repository. */
function writeAssets(folder: string): void {
  mkdirSync(join(folder, 'media'));
  mkdirSync(join(folder, 'evidence'));
  copyFileSync(join(samples, 'docusign-esign.png'), join(folder, 'media/logo.png'));
  copyFileSync(join(samples, 'data-governance.png'), join(folder, 'media/differences.png'));
  const pdf =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
  writeFileSync(join(folder, 'evidence/pipl-assessment.pdf'), pdf);
}

/** What the publisher writes after `init`: the drafted capabilities stay, the rest is theirs to say. */
function finished(version: string, change: (manifest: Manifest) => void = () => undefined): string {
  const manifest = structuredClone(exampleManifests.integration) as Manifest;
  manifest.id = 'rivermill/screenshots';
  manifest.version = version;
  manifest.publisher = {
    name: { 'zh-CN': '河磨科技', en: 'Rivermill' },
    email: 'partners@rivermill.example',
  };
  const [entry] = manifest.changelog ?? [];
  if (entry) manifest.changelog = [{ ...entry, version }];
  const chinese = manifest.listing['zh-CN'];
  if (chinese)
    Object.assign(chinese, {
      name: '网页截图归档',
      summary: '按计划为网页留存截图，变化一目了然，便于审计与取证。',
    });
  const english = manifest.listing.en;
  if (english)
    Object.assign(english, {
      name: 'Page Snapshot Archive',
      summary: 'Keeps dated pictures of web pages so that changes can be shown later.',
    });
  change(manifest);
  return JSON.stringify(manifest, null, 2);
}

async function signUp(page: Page): Promise<void> {
  await page.goto('/en/sign-up');
  await page.getByLabel('Your name').fill(owner.name);
  await page.getByLabel('E-mail', { exact: true }).fill(owner.email);
  await page.getByLabel('Password', { exact: true }).fill(owner.password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { name: 'Check your mail' })).toBeVisible();
  const mail = await waitForMail(owner.email, /http\S+/);
  await page.goto(linkIn(mail.text));
}

const linkIn = (text: string): string => /https?:\/\/\S+/.exec(text)?.[0] ?? '';

async function createOrganisation(page: Page): Promise<void> {
  await open(page, '/en/account/organisations/new');
  await page.getByRole('radio', { name: /Partner/ }).check();
  await page.getByLabel('Name', { exact: true }).fill('河磨科技');
  await page.getByLabel('English name').fill('Rivermill');
  await page.getByRole('button', { name: 'Create organisation' }).click();
  await page.waitForURL(/\/en\/workspace/);
}

async function proveNamespace(page: Page): Promise<void> {
  await open(page, '/en/workspace/namespaces');
  await page.getByLabel('Namespace', { exact: true }).fill('rivermill');
  await page.getByLabel('Domain that proves it').fill('rivermill.example');
  await page.getByRole('button', { name: 'Start the claim' }).click();
  await page.waitForURL(/namespaces\/nsp_/);
  const record = page.getByText(/^headwater-verification=[0-9a-f]+$/).first();
  publishTxt('_headwater-challenge.rivermill.example', (await record.textContent()) ?? '');
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByText('This namespace is proved')).toBeVisible();
}

async function makeKey(page: Page): Promise<string> {
  await open(page, '/en/workspace/api-keys/new');
  await page.getByLabel('Name', { exact: true }).fill('Laptop');
  for (const scope of await page.getByRole('checkbox').all()) await scope.check();
  await page.getByRole('button', { name: 'Create key' }).click();
  await expect(page.getByText('Key created: copy it now')).toBeVisible();
  return /hw_live_\w{49}/.exec(await page.locator('main').innerHTML())?.[0] ?? '';
}

async function addWebhook(page: Page, url: string): Promise<string> {
  await open(page, '/en/workspace/webhooks/new');
  await page.getByLabel('URL').fill(url);
  await page.getByRole('button', { name: 'Create endpoint' }).click();
  await expect(page.getByText('Endpoint created: store the signing secret now')).toBeVisible();
  const secret = /whsec_[\w+/=]+/.exec(await page.locator('main').innerHTML())?.[0] ?? '';
  await page.getByRole('link', { name: 'Next: send the ping and activate' }).click();
  await page.getByRole('button', { name: 'Ping and activate' }).click();
  await expect(page.getByText('Active', { exact: true })).toBeVisible();
  return secret;
}

/** The curator takes the case from the queue and publishes it, by the buttons a person sees. */
async function approve(browser: Browser): Promise<Page> {
  const page = await signedIn(browser, sampleAddress('curator'));
  await open(page, '/en/desk/review');
  const row = page.locator('[data-row]', { hasText: 'rivermill/screenshots' });
  await row.getByRole('button', { name: 'Claim' }).click();
  await expect(row.getByRole('button', { name: 'Claim' })).toBeHidden();
  await row.getByRole('link', { name: 'Page Snapshot Archive' }).click();
  await page.getByRole('button', { name: 'Approve and publish' }).click();
  const dialog = page.getByRole('dialog', { name: /^Approve and publish/ });
  await dialog.getByRole('button', { name: 'Approve and publish' }).click();
  await expect(page.getByText('Approved and published')).toBeVisible();
  return page;
}

async function inquire(browser: Browser): Promise<Page> {
  // No script at all: a customer behind the strictest proxy gets through.
  const page = await (await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })).newPage();
  await page.goto('/zh-CN');
  await page.getByRole('searchbox').first().fill('网页截图');
  await page.getByRole('searchbox').first().press('Enter');
  await page.getByRole('link', { name: '网页截图归档' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('网页截图归档');
  await page.getByRole('link', { name: '发起咨询' }).first().click();
  await page.locator('[name="message"]').fill('每天需要留存约两百个页面，请介绍部署方式与报价。');
  await page.locator('[name="name"]').fill(customer.name);
  await page.locator('[name="company"]').fill(customer.company);
  await page.locator('[name="email"]').fill(customer.email);
  await page.locator('[name="consent"]').check();
  await page.locator('main form button[type="submit"]').click();
  await page.waitForURL(/\/zh-CN\/inquiries\//);
  return page;
}

test('a manifest becomes a certified listing, a customer finds it, and the partner answers', async ({
  browser,
  page,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const receiver = await startReceiver();
  const folder = mkdtempSync(join(tmpdir(), 'headwater-isv-'));
  const file = join(folder, 'headwater.json');

  await signUp(page);
  await createOrganisation(page);
  await proveNamespace(page);
  const key = await makeKey(page);
  const secret = await addWebhook(page, receiver.url);
  const headwater = cliIn(folder, { HEADWATER_SERVER: baseURL ?? '', HEADWATER_API_KEY: key });

  await test.step('the command line drafts, checks, pushes and submits', async () => {
    expect((await headwater('init', '--from-openapi', document, '--id', 'rivermill/screenshots')).code).toBe(
      0,
    );
    expect(readFileSync(join(folder, 'headwater.yaml'), 'utf8')).toContain('rivermill/screenshots');
    // What only a person knows is still open, and the command says so by its exit code.
    expect((await headwater('validate', '--offline', '--fail-on', 'publishing')).code).toBe(4);
    rmSync(join(folder, 'headwater.yaml'));
    writeAssets(folder);
    writeFileSync(file, finished('1.0.0'));
    expect((await headwater('validate')).code).toBe(0);
    expect((await headwater('push')).code).toBe(0);
    const submitted = await headwater('submit');
    expect(submitted, submitted.stderr).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('a curator'),
    });
  });

  const watching = headwater('status', '--watch', '--interval', '1s', '--timeout', '120s');
  await test.step('a curator claims the case and publishes it', () => approve(browser));
  expect(await watching).toMatchObject({ code: 0, stdout: expect.stringContaining('live') });
  await waitForMail(owner.email, /screenshots|Snapshot/);

  const status = await test.step('a customer without scripts finds it and asks', () => inquire(browser));
  await waitForMail(customer.email, /inquiries\//);

  await test.step('the partner hears of it by webhook and mail, with the contact masked', async () => {
    await expect.poll(() => receiver.verified(secret, 'lead.offered').length).toBe(1);
    const mail = await waitForMail(owner.email, /workspace\/leads\/led_/);
    expect(mail.text).not.toContain(customer.email);
    expect(JSON.stringify(receiver.verified(secret, 'lead.offered'))).not.toContain(customer.name);
    await open(page, `/en/workspace/leads/${/led_\w+/.exec(mail.text)?.[0]}`);
    await expect(page.locator('main')).not.toContainText(customer.email);
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await page.getByRole('button', { name: 'Accept and show the contact' }).click();
    await expect(page.locator('main')).toContainText(customer.email);
    await waitForMail(customer.email, /接受/);
    await status.reload();
    await expect(status.locator('main')).toContainText('已接受');
  });

  await test.step('a trusted publisher’s patch goes live by policy, a new price is reviewed', async () => {
    const admin = await signedIn(browser, sampleAddress('admin'));
    await trust(admin);
    writeFileSync(
      file,
      finished('1.0.1', (manifest) =>
        manifest.listing.en?.highlights?.splice(0, 1, 'Dated pictures, side by side'),
      ),
    );
    expect((await headwater('push')).code).toBe(0);
    expect(await headwater('submit', '--wait', '--interval', '1s', '--timeout', '30s')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('live'),
    });
    writeFileSync(
      file,
      finished('1.1.0', (manifest) => {
        for (const plan of manifest.pricing?.plans ?? []) plan.amountMinor = 29900;
      }),
    );
    expect((await headwater('diff', '--exit-code')).code).toBe(6);
    expect((await headwater('push')).code).toBe(0);
    expect(await headwater('submit')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('in review'),
    });
    expect((await headwater('withdraw', '--pending', '--yes')).code).toBe(0);
  });

  await test.step('the listing is deprecated in favour of another, and says so', async () => {
    expect(
      (await headwater('deprecate', '--successor', 'qinghe/member-growth', '--reason', 'Merged', '--yes'))
        .code,
    ).toBe(0);
    await page.goto('/en/catalogue/rivermill/screenshots');
    await expect(page.locator('main')).toContainText(/deprecated|no longer/i);
  });
  await receiver.close();
});

/** The vendor raises the publisher's trust after the first good delivery. */
async function trust(page: Page): Promise<void> {
  const detail = await (await page.request.get('/v1/catalogue/rivermill/screenshots')).json();
  const response = await page.request.post('/trpc/curation.setPublisherTrust', {
    headers: { origin: new URL(page.url()).origin },
    data: {
      organizationId: detail.card.publisher.id,
      trust: 'trusted',
      reason: 'First listing was published without a finding.',
    },
  });
  expect(response.status()).toBe(200);
}
