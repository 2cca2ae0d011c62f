import { useTestDatabase } from '@headwater/database/testing';
import type { Actor } from '@headwater/domain';
import { describe, expect, test } from 'vitest';
import {
  acceptInvitation,
  changeRoles,
  createOrganization,
  getInvitation,
  getOrganization,
  inviteMember,
  inviteMembers,
  leaveOrganization,
  listInvitations,
  listMembers,
  listMyOrganizations,
  removeMember,
  revokeInvitation,
  setUpVendor,
  switchOrganization,
  updateOrganization,
} from '../../src/organisations/index.ts';
import { makeOrganization, systemActor, testContext, userActor } from '../../src/testing/index.ts';
import { lastMail } from '../identity/browser.ts';

const database = await useTestDatabase();
const as = (actor: Actor) => testContext({ database, actor });
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing failed',
    (error) => error.code,
  );

async function tokenFor(email: string) {
  const { link } = await lastMail(database, email);
  return link.split('/').at(-1) ?? '';
}

async function stranger(emailVerified = true) {
  const { people } = await makeOrganization(database, { kind: 'customer' });
  const [person] = people;
  if (!person) throw new Error('no person');
  await database.prisma.user.update({ where: { id: person.id }, data: { emailVerified } });
  return person;
}

describe('organisations', () => {
  test('a signed-in person founds one and runs it; a stranger cannot, and nobody founds a second vendor', async () => {
    const { id } = await stranger();
    const founder = userActor({ userId: id });
    const made = await createOrganization(as(founder), { kind: 'partner', name: 'Acme', country: 'CN' });
    expect(made).toMatchObject({ kind: 'partner', name: 'Acme', trust: 'new', revision: 1 });
    const mine = await listMyOrganizations(as(founder), {});
    expect(mine.data.find((one) => one.id === made.id)).toMatchObject({ roles: ['owner'] });
    expect(await failure(createOrganization(as({ kind: 'anonymous' }), { kind: 'partner', name: 'X' }))).toBe(
      'unauthenticated',
    );
    const vendor = { kind: 'vendor' as 'partner', name: 'X' };
    expect(await failure(createOrganization(as(founder), vendor))).toBe('invalid_input');
    await setUpVendor(as(systemActor), { name: 'Vendor', adminEmail: 'first@example.com' });
    expect(await lastMail(database, 'first@example.com')).toMatchObject({ template: 'invitation' });
    expect(await failure(setUpVendor(as(systemActor), { name: 'Second' }))).toBe('conflict');
    expect(await failure(setUpVendor(as(founder), { name: 'Third' }))).toBe('forbidden');
  });

  test('a change from an older reading is refused and changes nothing', async () => {
    const { actor } = await makeOrganization(database);
    const changed = await updateOrganization({ ...as(actor), ifRevision: 1 }, { name: 'New name' });
    expect(changed.revision).toBe(2);
    expect(await failure(updateOrganization({ ...as(actor), ifRevision: 1 }, { name: 'Older' }))).toBe(
      'precondition_failed',
    );
    expect(await getOrganization(as(actor), {})).toMatchObject({ name: 'New name', revision: 2 });
  });

  test('a person switches only to organisations of their own', async () => {
    const { actor, id } = await makeOrganization(database);
    const other = await makeOrganization(database);
    expect(await switchOrganization(as(actor), { organizationId: id })).toMatchObject({ id, active: true });
    expect(await failure(switchOrganization(as(actor), { organizationId: other.id }))).toBe('not_found');
  });
});

describe('invitations', () => {
  test('the invited person joins once with the roles offered; the same link does nothing afterwards', async () => {
    const { actor, id } = await makeOrganization(database);
    const guest = await stranger();
    await inviteMember(as(actor), { email: guest.email.toUpperCase(), roles: ['developer', 'sales'] });
    const token = await tokenFor(guest.email);
    expect(await getInvitation(as({ kind: 'anonymous' }), { token })).toMatchObject({ state: 'pending' });
    const joined = await acceptInvitation(as(guest.actor), { token });
    expect(joined).toMatchObject({ id, roles: ['developer', 'sales'] });
    expect(await failure(acceptInvitation(as(guest.actor), { token }))).toBe('conflict');
    const { data } = await listMembers(as(actor), {});
    expect(data.map((member) => member.userId)).toContain(guest.id);
  });

  test('two clicks at the same moment make one membership', async () => {
    const { actor } = await makeOrganization(database);
    const guest = await stranger();
    await inviteMember(as(actor), { email: guest.email, roles: ['sales'] });
    const token = await tokenFor(guest.email);
    const both = [1, 2].map(() => failure(acceptInvitation(as(guest.actor), { token })));
    expect((await Promise.all(both)).sort()).toEqual(['conflict', 'nothing failed']);
  });

  test('another person with the link, or an unconfirmed address, does not get in', async () => {
    const { actor } = await makeOrganization(database);
    const guest = await stranger(false);
    await inviteMember(as(actor), { email: guest.email, roles: ['sales'] });
    const token = await tokenFor(guest.email);
    expect(await failure(acceptInvitation(as((await stranger()).actor), { token }))).toBe('forbidden');
    expect(await failure(acceptInvitation(as(guest.actor), { token }))).toBe('forbidden');
  });

  test('a revoked, an expired, a replaced and an invented link all fail', async () => {
    const { actor } = await makeOrganization(database);
    const guest = await stranger();
    const { id } = await inviteMember(as(actor), { email: guest.email, roles: ['sales'] });
    const revoked = await tokenFor(guest.email);
    await revokeInvitation(as(actor), { invitationId: id });
    expect(await failure(acceptInvitation(as(guest.actor), { token: revoked }))).toBe('conflict');

    await inviteMember(as(actor), { email: guest.email, roles: ['sales'] });
    const replaced = await tokenFor(guest.email);
    await inviteMember(as(actor), { email: guest.email, roles: ['sales'] });
    expect(await failure(acceptInvitation(as(guest.actor), { token: replaced }))).toBe('conflict');

    const late = as(guest.actor);
    late.clock.advance(8 * 24 * 3_600_000);
    expect(await failure(acceptInvitation(late, { token: await tokenFor(guest.email) }))).toBe('conflict');
    expect(await failure(acceptInvitation(as(guest.actor), { token: 'x'.repeat(43) }))).toBe('not_found');
  });

  test('only the hash of the token is kept, and neither stands in the audit log', async () => {
    const { actor } = await makeOrganization(database);
    const guest = await stranger();
    const { id } = await inviteMember(as(actor), { email: guest.email, roles: ['sales'] });
    const token = await tokenFor(guest.email);
    const row = await database.prisma.invitation.findUniqueOrThrow({ where: { id } });
    expect(row.tokenHash).not.toContain(token);
    const entry = await database.prisma.auditEntry.findFirstOrThrow({ where: { subject: id } });
    expect(JSON.stringify(entry.after)).not.toMatch(new RegExp(`${token}|${row.tokenHash}`));
  });

  test('roles of another kind of organisation cannot be given', async () => {
    const { actor } = await makeOrganization(database);
    const invite = { email: 'a@example.com', roles: ['admin'] };
    expect(await failure(inviteMember(as(actor), invite))).toBe('invalid_input');
  });
});

describe('members', () => {
  test('the last person who runs an organisation can neither leave nor give the role away', async () => {
    const { actor, id } = await makeOrganization(database, { people: [['owner'], ['developer']] });
    const { data } = await listMembers(as(actor), {});
    const owner = data.find((member) => member.roles.includes('owner'))?.id ?? '';
    const developer = data.find((member) => member.roles.includes('developer'))?.id ?? '';
    expect(await failure(removeMember(as(actor), { memberId: owner }))).toBe('conflict');
    expect(await failure(changeRoles(as(actor), { memberId: owner, roles: ['sales'] }))).toBe('conflict');
    await changeRoles(as(actor), { memberId: developer, roles: ['owner'] });
    await removeMember(as(actor), { memberId: owner });
    expect(await database.prisma.membership.count({ where: { organizationId: id } })).toBe(1);
  });

  test('two owners who remove each other at the same moment leave one behind', async () => {
    const { people, id } = await makeOrganization(database, { people: [['owner'], ['owner']] });
    const members = await database.prisma.membership.findMany({ where: { organizationId: id } });
    const outcomes = await Promise.all(
      people.map((person) => {
        const other = members.find((member) => member.userId !== person.id)?.id ?? '';
        return failure(removeMember(as(person.actor), { memberId: other }));
      }),
    );
    expect(outcomes.sort()).toEqual(['conflict', 'nothing failed']);
  });

  test('who has no right over members is refused, and other organisations’ members do not exist', async () => {
    const { people, actor } = await makeOrganization(database, { people: [['owner'], ['developer']] });
    const other = await makeOrganization(database);
    const theirs = (await listMembers(as(other.actor), {})).data[0]?.id ?? '';
    const developer = people[1]?.actor ?? systemActor;
    expect(await failure(inviteMember(as(developer), { email: 'b@example.com', roles: ['sales'] }))).toBe(
      'forbidden',
    );
    expect(await failure(changeRoles(as(actor), { memberId: theirs, roles: ['sales'] }))).toBe('not_found');
    expect(await failure(removeMember(as(actor), { memberId: theirs }))).toBe('not_found');
  });

  test('lists are walked page by page without gap or repeat, and a cursor of another list is refused', async () => {
    const { actor } = await makeOrganization(database, {
      people: Array.from({ length: 5 }, () => ['owner']),
    });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listMembers(as(actor), { limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.data.map((member) => member.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(new Set(seen).size).toBe(5);
    const other = await makeOrganization(database, { people: [['owner'], ['owner']] });
    const foreign = (await listMembers(as(other.actor), { limit: 1 })).nextCursor ?? '';
    expect(await failure(listInvitations(as(actor), { cursor: foreign }))).toBe('invalid_cursor');
  });
});

describe('several at once, and going by oneself', () => {
  test('all are invited or, when one cannot be, none', async () => {
    const { actor, people } = await makeOrganization(database, { people: [['owner'], ['sales']] });
    const emails = ['one@mill.example', 'two@mill.example'];
    const roles = ['developer'];
    const member = people[1]?.email ?? '';
    expect(await failure(inviteMembers(as(actor), { emails: [...emails, member], roles }))).toBe('conflict');
    expect((await listInvitations(as(actor), {})).data).toHaveLength(0);
    const { invitations } = await inviteMembers(as(actor), {
      emails: [...emails, 'ONE@mill.example'],
      roles,
    });
    expect(invitations.map(({ email }) => email)).toEqual(emails);
  });

  test('anybody may leave, but not the last person who runs the organisation', async () => {
    const { actor, people } = await makeOrganization(database, { people: [['owner'], ['finance']] });
    const finance = people[1];
    if (!finance) throw new Error('no such person');
    expect(await failure(leaveOrganization(as(actor), { confirm: 'leave' }))).toBe('conflict');
    await leaveOrganization(as(finance.actor), { confirm: 'leave' });
    expect((await listMembers(as(actor), {})).data.map(({ userId }) => userId)).toEqual([people[0]?.id]);
  });
});
