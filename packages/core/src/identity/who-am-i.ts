import { type Actor, type OrganizationKind, permissionsOf } from '@headwater/domain';
import { whoAmISchema } from '@headwater/domain/identity';
import { z } from 'zod';
import { type Context, defineQuery } from '../kit/index.ts';
import {
  findApiKey,
  findOrganization,
  findPerson,
  listMembershipsOfUser,
  toLocale,
  toOwnOrganization,
} from '../organisations/index.ts';

type Answer = z.input<typeof whoAmISchema>;

/** Never refuses: to a stranger it says so. */
export const whoAmI = defineQuery({
  name: 'identity.whoAmI',
  permission: 'public',
  input: z.object({}),
  output: whoAmISchema,
  async run({ ctx }) {
    const nobody = { user: null, key: null, organization: null, organizations: [] };
    const { actor } = ctx;
    const answer: Answer = { ...nobody, kind: actor.kind, permissions: [...permissionsOf(actor)].sort() };
    if (actor.kind === 'user') return { ...answer, ...(await describePerson(ctx, actor)) };
    if (actor.kind === 'api_key') return { ...answer, ...(await describeKey(ctx, actor)) };
    return answer;
  },
});

async function describePerson({ database }: Context, actor: Extract<Actor, { kind: 'user' }>) {
  const [person, memberships] = await Promise.all([
    findPerson(database.prisma, { id: actor.userId }),
    listMembershipsOfUser(database.prisma, actor.userId),
  ]);
  const organizations = memberships.map((row) => toOwnOrganization(row, actor.organization?.id));
  return {
    user: person && { ...person, locale: toLocale(person.locale) },
    organizations,
    organization: organizations.find(({ active }) => active) ?? null,
  };
}

async function describeKey({ database }: Context, actor: Extract<Actor, { kind: 'api_key' }>) {
  const { keyId: id, name, scopes, environment, organizationId } = actor;
  const [row, key] = await Promise.all([
    findOrganization(database.prisma, organizationId),
    findApiKey(database.prisma, { id, organizationId }),
  ]);
  return {
    key: { id, name, scopes, environment, expiresAt: key?.expiresAt?.toISOString() ?? null },
    organization: row && {
      id: row.id,
      kind: row.kind as OrganizationKind,
      name: row.name,
      nameEn: row.nameEn,
      roles: [],
    },
  };
}
