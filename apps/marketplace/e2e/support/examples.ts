import type { Browser, Page } from '@playwright/test';
import { callApi } from './call-api.ts';
import { type ReceivedMail, waitForMail } from './mail-server.ts';
import { sampleAddress, signedIn } from './sign-in.ts';
import { startReceiver } from './webhook-receiver.ts';

/** Addresses to look at, by their kind, where the plain one or the first that a page links to does not do. */
export type Examples = Record<string, string[]>;

const hotline = 'zhengtong/civic-hotline';
const migration = 'yunqian/cloud-migration';

const ask = (page: Page, listing: string) =>
  callApi<{ statusToken: string }>(page, 'demand.sendInquiry', {
    listing,
    name: '江采',
    company: '江南示例百货',
    email: 'jiang@customer.example',
    message: '我们有四十家门店，请介绍实施方式。',
    locale: 'zh-CN',
    consent: true,
    consentVersion: '2026-11',
  });

/** What somebody without an account is sent links to: their inquiry, an invitation, a shared list, a mail to stop. */
export async function forVisitors(page: Page, browser: Browser): Promise<Examples> {
  const { statusToken } = await ask(page, 'zhengtong/knowledge-curation');
  const partner = sampleAddress('owner', 'zhengtong');
  const customer = await signedIn(browser, sampleAddress('member', 'sample-buyer'));
  const { token } = await callApi<{ token: string }>(customer, 'selection.shareShortlist', {
    shortlistId: await makeShortlist(customer),
  });
  return {
    catalogue: ['catalogue', 'catalogue?q=客服&kind=solution', 'catalogue?q=zzzzqqq', 'catalogue?view=list'],
    'catalogue/:namespace/:slug': [
      hotline,
      'public-apis/stripe-payments',
      migration,
      'com.gitlab/gitlab',
    ].map((listing) => `catalogue/${listing}`),
    'catalogue/:namespace/:slug/inquiry': [`catalogue/${hotline}/inquiry`],
    'inquiries/:token': [`inquiries/${statusToken}`],
    compare: ['compare', `compare?listing=${hotline}&listing=${migration}&differences=1`],
    'collections/:slug': ['collections/equipment-care'],
    'shared/:token': [`shared/${token}`],
    'invitations/:token': [await invitation(browser)],
    'unsubscribe/:token': [linkIn(await waitForMail(partner, /unsubscribe/), /unsubscribe\/[^\s?]+/)],
    verified: ['verified', 'verified?error=x'],
    'reset-password': ['reset-password?token=x'],
  };
}

async function invitation(browser: Browser): Promise<string> {
  const owner = await signedIn(browser, sampleAddress('owner', 'zhengtong'));
  const email = `guest-${crypto.randomUUID()}@headspring.example`;
  await callApi(owner, 'organisations.inviteMember', { email, roles: ['developer'] });
  return linkIn(await waitForMail(email, /invitations/), /invitations\/[^\s?]+/);
}

const linkIn = ({ text }: ReceivedMail, pattern: RegExp): string => pattern.exec(text)?.[0] ?? '';

async function makeShortlist(page: Page): Promise<string> {
  const { id } = await callApi<{ id: string }>(page, 'selection.createShortlist', { name: '客服候选' });
  const listings = [hotline, migration];
  await callApi(page, 'selection.addToShortlist', { shortlistId: id, listings, note: '先看报价' });
  return id;
}

export async function forCustomers(page: Page): Promise<Examples> {
  await ask(page, 'zhengtong/knowledge-curation');
  const shortlistId = await makeShortlist(page);
  const listings = [hotline, migration];
  await callApi(page, 'selection.saveComparison', { shortlistId, name: '两家对比', listings });
  await callApi(page, 'selection.saveSearch', { name: '服务', kind: ['service'] });
  return {
    'my/shortlists/:shortlistId': [`my/shortlists/${shortlistId}`],
    'my/shortlists/add': [`my/shortlists/add?listing=${hotline}`],
    'my/comparisons/new': [`my/comparisons/new?listing=${hotline}&listing=${migration}`],
    'my/searches/new': ['my/searches/new?q=ERP'],
  };
}

/** Things of an organisation's own: a key, an endpoint with a delivery, a draft, a lead, an invitation. */
export async function forPartners(page: Page): Promise<Examples> {
  const { id: key } = await callApi<{ id: string }>(page, 'organisations.createApiKey', {
    name: 'Pages',
    scopes: ['listings:read'],
  });
  const { id: draft } = await callApi<{ id: string }>(page, 'catalogue.saveDraft', {
    manifest: { kind: 'integration' },
    revision: 0,
  });
  await ask(page, 'qinghe/data-governance');
  const member = 'qinghe/member-growth';
  return {
    'workspace/listings/:namespace/:slug': [`workspace/listings/${member}`],
    'workspace/listings/:namespace/:slug/edit': [`workspace/listings/${member}/edit`],
    'workspace/listings/:namespace/:slug/compare': [`workspace/listings/${member}/compare`],
    'workspace/listings/:namespace/:slug/lifecycle': [`workspace/listings/${member}/lifecycle`],
    'workspace/frame': [`workspace/frame?of=${member}`],
    'workspace/drafts/:draftId': [`workspace/drafts/${draft}`],
    'workspace/api-keys/:keyId/rotate': [`workspace/api-keys/${key}/rotate`],
    ...(await webhook(page)),
  };
}

async function webhook(page: Page): Promise<Examples> {
  const receiver = await startReceiver();
  const { id: endpointId } = await callApi<{ id: string }>(page, 'events.createEndpoint', {
    url: receiver.url,
  });
  await callApi(page, 'events.activateEndpoint', { endpointId });
  const { id: deliveryId } = await callApi<{ id: string }>(page, 'events.sendTestEvent', {
    endpointId,
    type: 'lead.offered',
  });
  await receiver.close();
  return {
    'workspace/webhooks/:endpointId': [`workspace/webhooks/${endpointId}`],
    'workspace/webhooks/:endpointId/rotate': [`workspace/webhooks/${endpointId}/rotate`],
    'workspace/webhooks/:endpointId/deliveries/:deliveryId': [
      `workspace/webhooks/${endpointId}/deliveries/${deliveryId}`,
    ],
  };
}

export async function forCurators(page: Page): Promise<Examples> {
  const { id: bulk } = await callApi<{ id: string }>(page, 'curation.prepareBulkChange', {
    matching: { q: 'stripe' },
    change: { standing: 'whitelisted' },
    rationale: '年度复核，统一处理。',
  });
  const queue = await (await page.request.get('/en/desk/review')).text();
  const [reviewCase = ''] = /desk\/review\/\w{20,}/.exec(queue) ?? [];
  return {
    'desk/bulk/:bulkId': [`desk/bulk/${bulk}`],
    'desk/review/:caseId': [reviewCase],
    'desk/review/:caseId/decide': [`${reviewCase}/decide`],
    'desk/standing/new': ['desk/standing/new?listing=public-apis/stripe-payments'],
    'desk/collections/:collectionId': ['desk/collections/new'],
  };
}
