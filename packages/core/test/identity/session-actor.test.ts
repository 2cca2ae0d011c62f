import { useTestDatabase } from '@headwater/database/testing';
import { can, systemClock } from '@headwater/domain';
import { describe, expect, test } from 'vitest';
import { createAuth, whoAmI } from '../../src/identity/index.ts';
import {
  addMember,
  createOrganization,
  removeMember,
  setUpVendor,
  switchOrganization,
} from '../../src/organisations/index.ts';
import { systemActor, testContext } from '../../src/testing/index.ts';
import { browserOf } from './browser.ts';

const database = await useTestDatabase();
const deps = { ...testContext({ database, actor: systemActor }), clock: systemClock };
const settings = {
  secret: 'only for tests, and longer than 32 characters',
  secureCookies: false,
  rateLimit: false,
};
const auth = createAuth(deps, settings);
const password = 'a long enough password';

async function signedIn(email: string, through = auth) {
  const userId = await auth.createPerson({ name: 'Lin', email, password, locale: 'en' });
  const browser = browserOf(through);
  await browser.post('/sign-in/email', { email, password });
  return { browser, userId };
}

describe('the organisation a session acts for', () => {
  test('is the one just founded, then the one switched to, and never one that was left', async () => {
    const { browser } = await signedIn('founder@example.com');
    const first = await createOrganization(
      { ...deps, actor: await browser.actor() },
      { kind: 'partner', name: 'A' },
    );
    const second = await createOrganization(
      { ...deps, actor: await browser.actor() },
      { kind: 'customer', name: 'B' },
    );
    expect(await browser.actor()).toMatchObject({ organization: { id: second.id, kind: 'customer' } });

    await switchOrganization({ ...deps, actor: await browser.actor() }, { organizationId: first.id });
    const actor = await browser.actor();
    expect(actor).toMatchObject({ organization: { id: first.id, roles: ['owner'] } });
    const me = await whoAmI({ ...deps, actor }, {});
    expect(me.organization).toMatchObject({ id: first.id, roles: ['owner'] });
    expect(me.organizations.map((one) => [one.name, one.active])).toEqual([
      ['A', true],
      ['B', false],
    ]);
    expect(me.permissions).toContain('listing.write');

    const { userId: heir } = await signedIn('heir@example.com');
    await addMember(deps, { organizationId: first.id, userId: heir, roles: ['owner'] });
    const membership = await database.prisma.membership.findFirstOrThrow({
      where: { organizationId: first.id, user: { email: 'founder@example.com' } },
    });
    await removeMember({ ...deps, actor }, { memberId: membership.id });
    expect(await browser.actor()).toMatchObject({ organization: { id: second.id } });
  });

  test('a role that was taken away is gone with the next request', async () => {
    const { browser } = await signedIn('demoted@example.com');
    const made = await createOrganization(
      { ...deps, actor: await browser.actor() },
      { kind: 'partner', name: 'C' },
    );
    expect(can(await browser.actor(), 'member.write')).toBe(true);
    await database.prisma.membership.updateMany({
      where: { organizationId: made.id },
      data: { roles: ['sales'] },
    });
    expect(can(await browser.actor(), 'member.write')).toBe(false);
  });
});

test('where a second factor is required, the vendor’s people only read until they have one; partners are not asked', async () => {
  const strict = createAuth(deps, { ...settings, requireSecondFactor: true });
  const vendor = await setUpVendor(deps, { name: 'Vendor' });
  const { browser, userId } = await signedIn('curator@example.com', strict);
  await addMember(deps, { organizationId: vendor.id, userId, roles: ['curator'] });
  const bare = await browser.actor();
  expect([can(bare, 'review.read'), can(bare, 'review.decide')]).toEqual([true, false]);
  await database.prisma.user.update({ where: { id: userId }, data: { twoFactorEnabled: true } });
  expect(can(await browser.actor(), 'review.decide')).toBe(true);

  const partner = await signedIn('free@example.com', strict);
  await createOrganization({ ...deps, actor: await partner.browser.actor() }, { kind: 'partner', name: 'D' });
  expect(can(await partner.browser.actor(), 'listing.write')).toBe(true);
});
