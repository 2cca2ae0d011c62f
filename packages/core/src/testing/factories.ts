import type { Database } from '@headwater/database';
import { type Actor, newId, type OrganizationKind } from '@headwater/domain';
import { canonicalize, type Manifest } from '@headwater/manifest';
import { projectCards } from '../discovery/index.ts';
import { sha256 } from '../kit/index.ts';
import { testNow, userActor } from './test-context.ts';

interface Person {
  id: string;
  email: string;
  actor: Actor;
}

/** An organisation with one person in it for each set of roles asked for. */
export async function makeOrganization(
  database: Database,
  options: {
    kind?: OrganizationKind;
    name?: string;
    namespace?: string;
    trust?: string;
    people?: string[][];
  } = {},
) {
  const kind = options.kind ?? 'partner';
  const id = newId('org');
  await database.prisma.organization.create({
    data: { id, kind, name: options.name ?? `Test ${kind} ${id.slice(-6)}`, trust: options.trust ?? 'new' },
  });
  if (options.namespace) {
    await database.prisma.namespace.create({
      data: {
        id: newId('nsp'),
        name: options.namespace,
        organizationId: id,
        method: 'curator',
        state: 'proved',
        challenge: 'none',
        provedAt: testNow,
      },
    });
  }
  const people: Person[] = [];
  for (const roles of options.people ?? [
    [kind === 'vendor' ? 'admin' : kind === 'partner' ? 'owner' : 'buyer'],
  ]) {
    people.push(await makePerson(database, { id, kind, roles }));
  }
  return { id, kind, people, actor: people[0]?.actor ?? ({ kind: 'anonymous' } as const) };
}

/** A verified person, a member of the organisation. */
export async function makePerson(
  database: Database,
  organization: { id: string; kind: OrganizationKind; roles: string[] },
): Promise<Person> {
  const userId = newId('usr');
  const email = `${userId.slice(-10)}@example.com`;
  await database.prisma.user.create({
    data: { id: userId, name: `Person ${userId.slice(-4)}`, email, emailVerified: true, locale: 'en' },
  });
  await database.prisma.membership.create({
    data: { id: newId('mbr'), organizationId: organization.id, userId, roles: organization.roles },
  });
  return { id: userId, email, actor: userActor({ userId, email, organization }) };
}

/** Published listings as they are after review, written directly; for tests of what comes after. */
export async function makeLiveListings(
  database: Database,
  options: { organizationId: string; manifests: Manifest[]; standing?: string },
): Promise<string[]> {
  const ids: string[] = [];
  for (const manifest of options.manifests) {
    const [namespace = '', slug = ''] = manifest.id.split('/');
    const listing = {
      id: newId('lst'),
      namespace,
      slug,
      organizationId: options.organizationId,
      kind: manifest.kind,
      state: 'live',
      standing: options.standing ?? 'listed',
    };
    const version = {
      id: newId('lsv'),
      listingId: listing.id,
      version: manifest.version,
      digest: sha256(canonicalize(manifest)),
      manifest: manifest as object,
      state: 'live',
      stateCode: 'published_by_curator',
      publishedAt: testNow,
      decidedAt: testNow,
    };
    await database.prisma.listing.create({ data: listing });
    await database.prisma.listingVersion.create({ data: version });
    await database.prisma.listing.update({ where: { id: listing.id }, data: { liveVersionId: version.id } });
    ids.push(listing.id);
  }
  await database.prisma.$transaction((tx) =>
    projectCards(tx, { listingIds: ids, clock: { now: () => testNow } }),
  );
  return ids;
}
