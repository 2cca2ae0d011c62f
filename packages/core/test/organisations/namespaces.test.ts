import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useTestDatabase } from '@headwater/database/testing';
import type { Actor } from '@headwater/domain';
import dns2 from 'dns2';
import { afterAll, describe, expect, test } from 'vitest';
import type { OutboundHttp } from '../../src/kit/index.ts';
import {
  assertNamespaceOwned,
  checkNamespace,
  claimNamespace,
  decideNamespace,
  getNamespace,
  listNamespaceClaims,
  listNamespaces,
  requestCuratorDecision,
} from '../../src/organisations/index.ts';
import { createDnsResolver, createOutboundHttp } from '../../src/ports/index.ts';
import { keyActor, makeOrganization, testContext } from '../../src/testing/index.ts';
import { lastMail } from '../identity/browser.ts';

const database = await useTestDatabase();
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing failed',
    (error) => error.code,
  );

const txt = new Map<string, string>();
const nameServer = dns2.createServer({
  udp: true,
  handle(request, send) {
    const response = dns2.Packet.createResponseFromRequest(request);
    const [question] = request.questions;
    const data = txt.get(question?.name ?? '');
    if (question && data)
      response.answers.push({ ...question, type: dns2.Packet.TYPE.TXT, ttl: 1, data } as never);
    send(response);
  },
});
const { udp } = await nameServer.listen({ udp: { port: 0, address: '127.0.0.1' } });
const pages = new Map<string, string>();
const webServer = createServer((request, response) => {
  const body = pages.get(`${request.headers['x-domain']}${request.url}`);
  response.writeHead(body === undefined ? 404 : 200).end(body);
});
await new Promise<void>((resolve) => webServer.listen(0, '127.0.0.1', resolve));
afterAll(async () => {
  webServer.close();
  await nameServer.close();
});

/** Sends what is meant for a claimed domain to the web server of this test, over a real connection. */
const real = createOutboundHttp({ allowPrivateAddresses: true });
const http: OutboundHttp = {
  fetch(request) {
    const { hostname, pathname } = new URL(request.url);
    const { port } = webServer.address() as AddressInfo;
    return real.fetch({
      ...request,
      url: `http://127.0.0.1:${port}${pathname}`,
      headers: { 'x-domain': hostname },
    });
  },
};
const dns = createDnsResolver({ servers: [`127.0.0.1:${(udp as AddressInfo).port}`], timeoutMs: 1000 });
const as = (actor: Actor) => testContext({ database, actor, ports: { dns, http } });

describe('claiming', () => {
  test('a reverse-DNS name says which record to place for which domain', async () => {
    const { actor } = await makeOrganization(database);
    const claim = await claimNamespace(as(actor), { name: 'Com.Example-Claims' });
    expect(claim).toMatchObject({
      name: 'com.example-claims',
      state: 'pending',
      domain: 'example-claims.com',
    });
    expect(claim.proof?.dns.name).toBe('_headwater-challenge.example-claims.com');
    expect(claim.proof?.dns.value).toMatch(/^headwater-verification=[0-9a-f]{40}$/);
    expect(claim.proof?.wellKnown.url).toBe(
      'https://example-claims.com/.well-known/headwater-verification.txt',
    );
  });

  test.each([
    ['a slug with a domain of another name', { name: 'acme', domain: 'other.com' }],
    ['a slug with a subdomain of somebody else', { name: 'acme', domain: 'acme.github.io' }],
    ['a public suffix', { name: 'cn.com' }],
    ['a name of the platform', { name: 'headwater' }],
    ['signs that a listing id cannot hold', { name: 'a_b/c' }],
  ])('%s is refused', async (_, input) => {
    const { actor } = await makeOrganization(database);
    expect(await failure(claimNamespace(as(actor), input))).toBe('invalid_input');
  });

  test('a slug is proved by the domain registered under it, not by its subdomain', async () => {
    const { actor } = await makeOrganization(database);
    const claim = await claimNamespace(as(actor), { name: 'acme', domain: 'shop.acme.com.cn' });
    expect(claim.domain).toBe('acme.com.cn');
  });

  test('a sandbox key may look but not claim', async () => {
    const { id } = await makeOrganization(database);
    const key = keyActor({ organizationId: id, scopes: ['namespaces:write'], environment: 'sandbox' });
    expect(await failure(claimNamespace(as(key), { name: 'com.sandbox' }))).toBe('forbidden');
    expect(await failure(listNamespaces(as(key), {}))).toBe('nothing failed');
  });
});

describe('proving', () => {
  test('a TXT record proves it: event, mail and owner follow', async () => {
    const { actor, id, people } = await makeOrganization(database);
    const claim = await claimNamespace(as(actor), { name: 'com.dns-proof' });
    expect(await failure(checkNamespace(as(actor), { namespaceId: claim.id }))).toBe('proof_not_found');
    txt.set('_headwater-challenge.dns-proof.com', claim.proof?.dns.value ?? '');
    const proved = await checkNamespace(as(actor), { namespaceId: claim.id });
    expect(proved).toMatchObject({ state: 'proved', method: 'dns_txt' });
    const owned = { name: 'com.dns-proof', organizationId: id };
    expect(await failure(assertNamespaceOwned(database.prisma, owned))).toBe('nothing failed');
    expect(await lastMail(database, people[0]?.email ?? '')).toMatchObject({ template: 'namespace-proved' });
    const event = await database.prisma.event.findFirstOrThrow({ where: { subject: claim.id } });
    expect(event).toMatchObject({ type: 'namespace.proved', organizationId: id });
  });

  test('the well-known file proves it, with other lines around', async () => {
    const { actor } = await makeOrganization(database);
    const claim = await claimNamespace(as(actor), { name: 'com.web-proof' });
    const page = `# ours\r\n${claim.proof?.wellKnown.content}\r\n`;
    pages.set('web-proof.com/.well-known/headwater-verification.txt', page);
    expect(await checkNamespace(as(actor), { namespaceId: claim.id })).toMatchObject({
      method: 'well_known',
    });
  });

  test('a wrong record proves nothing and is shown to the claimant', async () => {
    const { actor } = await makeOrganization(database);
    const claim = await claimNamespace(as(actor), { name: 'com.typo' });
    txt.set('_headwater-challenge.typo.com', `${claim.proof?.dns.value}x`);
    const error = await checkNamespace(as(actor), { namespaceId: claim.id }).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'proof_not_found', extra: { wellKnown: { answer: '404' } } });
    expect(error.extra.dns.found).toEqual([`${claim.proof?.dns.value}x`]);
    expect(await getNamespace(as(actor), { namespaceId: claim.id })).toMatchObject({ state: 'pending' });
  });

  test('when two organisations prove the same name at the same moment, one gets it', async () => {
    const rivals = [await makeOrganization(database), await makeOrganization(database)];
    const claims = await Promise.all(
      rivals.map(({ actor }) => claimNamespace(as(actor), { name: 'com.race' })),
    );
    const lines = claims.map((claim) => claim.proof?.wellKnown.content).join('\n');
    pages.set('race.com/.well-known/headwater-verification.txt', lines);
    const outcomes = await Promise.all(
      rivals.map(({ actor }, i) => failure(checkNamespace(as(actor), { namespaceId: claims[i]?.id ?? '' }))),
    );
    expect(outcomes.sort()).toEqual(['namespace_taken', 'nothing failed']);
    expect(await database.prisma.namespace.count({ where: { name: 'com.race', state: 'proved' } })).toBe(1);
    const late = await makeOrganization(database);
    expect(await failure(claimNamespace(as(late.actor), { name: 'com.race' }))).toBe('namespace_taken');
  });

  test('another organisation’s claim can be neither seen nor checked', async () => {
    const { actor } = await makeOrganization(database);
    const claim = await claimNamespace(as(actor), { name: 'com.hidden' });
    const other = await makeOrganization(database);
    expect(await failure(getNamespace(as(other.actor), { namespaceId: claim.id }))).toBe('not_found');
    expect(await failure(checkNamespace(as(other.actor), { namespaceId: claim.id }))).toBe('not_found');
  });
});

describe('a curator’s decision', () => {
  const evidence = 'Trade mark 1234567, see the register.';

  test('waits on the desk with its evidence, and the decision carries its reason', async () => {
    const { actor, id } = await makeOrganization(database, { name: 'Brand Ltd' });
    const vendor = await makeOrganization(database, { kind: 'vendor', people: [['curator']] });
    const claim = await claimNamespace(as(actor), { name: 'brand' });
    expect(await failure(checkNamespace(as(actor), { namespaceId: claim.id }))).toBe('proof_not_found');
    const decision = { namespaceId: claim.id, decision: 'prove' as const, reason: 'Register checked' };
    expect(await failure(decideNamespace(as(vendor.actor), decision))).toBe('conflict');
    await requestCuratorDecision(as(actor), { namespaceId: claim.id, evidence });
    const desk = await listNamespaceClaims(as(vendor.actor), {});
    expect(desk.data.find((one) => one.id === claim.id)).toMatchObject({ evidence, organization: { id } });
    expect(await decideNamespace(as(vendor.actor), decision)).toMatchObject({
      state: 'proved',
      method: 'curator',
      reason: 'Register checked',
    });
    expect(await failure(decideNamespace(as(vendor.actor), decision))).toBe('conflict');
  });

  test('a refused claim is explained by mail and can be asked again with better evidence', async () => {
    const { actor, people } = await makeOrganization(database);
    const vendor = await makeOrganization(database, { kind: 'vendor', people: [['curator']] });
    const claim = await claimNamespace(as(actor), { name: 'refused' });
    await requestCuratorDecision(as(actor), { namespaceId: claim.id, evidence });
    const no = { namespaceId: claim.id, decision: 'refuse' as const, reason: 'No entry in the register' };
    expect(await decideNamespace(as(vendor.actor), no)).toMatchObject({ state: 'refused' });
    const mail = await lastMail(database, people[0]?.email ?? '');
    expect(mail).toMatchObject({ template: 'namespace-refused' });
    expect(mail.text).toContain(no.reason);
    const again = await requestCuratorDecision(as(actor), {
      namespaceId: claim.id,
      evidence: `${evidence} Page 2.`,
    });
    expect(again).toMatchObject({ state: 'pending', reason: null });
  });

  test('is never made by a member of the claiming organisation, nor by a partner', async () => {
    const { actor, id } = await makeOrganization(database);
    const vendor = await makeOrganization(database, { kind: 'vendor', people: [['curator']] });
    const claim = await claimNamespace(as(actor), { name: 'both-sides' });
    await requestCuratorDecision(as(actor), { namespaceId: claim.id, evidence });
    const userId = vendor.people[0]?.id ?? '';
    await database.prisma.membership.create({
      data: { id: 'mbr_both', organizationId: id, userId, roles: ['sales'] },
    });
    const decision = { namespaceId: claim.id, decision: 'prove' as const, reason: 'I know them' };
    expect(await failure(decideNamespace(as(vendor.actor), decision))).toBe('own_work');
    expect(await failure(decideNamespace(as(actor), decision))).toBe('forbidden');
    expect(await failure(listNamespaceClaims(as(actor), {}))).toBe('forbidden');
  });
});
