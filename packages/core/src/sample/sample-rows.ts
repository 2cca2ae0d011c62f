import type { Sample } from '@headwater/database/sample';
import { newId } from '@headwater/domain';
import { digestOf, type Manifest } from '@headwater/manifest';
import type { SampleFile } from './store-logos.ts';

const dayMs = 86_400_000;

interface Making {
  sample: Sample;
  now: Date;
  passwordHash: string;
  /** Key of a publisher → id of its organisation; the files already carry it. */
  organizationIds: Map<string, string>;
  files: SampleFile[];
}

export type SampleRows = Awaited<ReturnType<typeof sampleRows>>;

/** The sample as the tables want it; ids are new at every filling. */
export async function sampleRows({ sample, now, passwordHash, organizationIds: idOf, files }: Making) {
  const organizations = sample.publishers.map(({ key, kind, name, nameEn, website, country, trust }) => ({
    id: idOf.get(key) ?? '',
    kind,
    name,
    nameEn,
    website,
    country,
    trust,
  }));
  const ownerOf = new Map(sample.publishers.map(({ namespace, key }) => [namespace, idOf.get(key) ?? '']));
  // Every import belongs to the sample organisation that stands for the public directory.
  const directory = idOf.get('public-apis') ?? '';
  const standingOf = new Map(sample.standings.map((one) => [one.listing, one]));
  const listings = await Promise.all(
    [...sample.manifests, ...sample.imported].map((manifest) =>
      listingRow(manifest, {
        now,
        organizationId: ownerOf.get(namespaceOf(manifest)) ?? directory,
        standing: standingOf.get(manifest.id)?.standing ?? 'listed',
      }),
    ),
  );
  const users = sample.people.map((person) => ({
    id: newId('usr'),
    name: person.locale === 'en' ? person.nameEn : person.name,
    email: person.email,
    emailVerified: true,
    locale: person.locale,
  }));
  const products = Object.entries(sample.products).map(([slug, name]) => ({
    slug,
    nameZh: name['zh-CN'],
    nameEn: name.en,
  }));
  return {
    organizations,
    products,
    users,
    accounts: users.map(({ id }) => ({
      id: newId('sia'),
      userId: id,
      accountId: id,
      providerId: 'credential',
      password: passwordHash,
    })),
    memberships: sample.people.map((person, i) => ({
      id: newId('mbr'),
      organizationId: idOf.get(person.organisation) ?? '',
      userId: users[i]?.id ?? '',
      roles: [...person.roles],
    })),
    namespaces: namespaceRows(
      listings.map(({ listing }) => listing),
      { ownerOf, now },
    ),
    files,
    listings,
    deprecations: sample.lifecycles.flatMap(({ listing, successor, reason, since }) => {
      const [from, to] = [listing, successor].map((name) =>
        listings.find(({ manifest }) => manifest.id === name),
      );
      return from && to
        ? [
            {
              listingId: from.listing.id,
              successorId: to.listing.id,
              reason: `${reason['zh-CN']}\n${reason.en}`,
              since: new Date(since),
            },
          ]
        : [];
    }),
    standings: sample.standings.flatMap((standing) => {
      const found = listings.find(({ manifest }) => manifest.id === standing.listing);
      const curators = sample.people.flatMap((person, i) =>
        person.roles.includes('curator') ? [users[i]?.id ?? ''] : [],
      );
      return found ? [standingRow(standing, { listingId: found.listing.id, curators, now })] : [];
    }),
  };
}

const namespaceOf = (manifest: Manifest): string => manifest.id.split('/')[0] ?? '';

/** The day of the current version's changelog entry; an import has none and counts as published two months ago. */
function publishedAt(manifest: Manifest, now: Date): Date {
  const entry = manifest.changelog?.find(({ version }) => version === manifest.version);
  const date = entry ? new Date(`${entry.date}T02:00:00Z`) : new Date(now.getTime() - 60 * dayMs);
  return date < now ? date : now;
}

async function listingRow(
  manifest: Manifest,
  { now, organizationId, standing }: { now: Date; organizationId: string; standing: string },
) {
  const id = newId('lst');
  const at = publishedAt(manifest, now);
  return {
    manifest,
    listing: {
      id,
      namespace: namespaceOf(manifest),
      slug: manifest.id.split('/')[1] ?? '',
      organizationId,
      kind: manifest.kind,
      state: 'live',
      stateSince: at,
      createdAt: at,
      standing,
    },
    version: {
      id: newId('lsv'),
      listingId: id,
      version: manifest.version,
      digest: await digestOf(manifest),
      manifest: manifest as object,
      state: 'live',
      stateCode: 'published_by_curator',
      stateSince: at,
      createdAt: at,
      submittedAt: at,
      decidedAt: at,
      publishedAt: at,
      pushedVia: 'api',
    },
  };
}

function namespaceRows(
  listings: { namespace: string; organizationId: string }[],
  { ownerOf, now }: { ownerOf: Map<string, string>; now: Date },
) {
  const owners = new Map([
    ...ownerOf,
    ...listings.map(({ namespace, organizationId }) => [namespace, organizationId] as const),
  ]);
  return [...owners].map(([name, organizationId]) => ({
    id: newId('nsp'),
    name,
    organizationId,
    method: 'curator',
    state: 'proved',
    challenge: 'sample',
    evidence: 'Sample data',
    provedAt: now,
  }));
}

function standingRow(
  standing: Sample['standings'][number],
  { listingId, curators, now }: { listingId: string; curators: string[]; now: Date },
) {
  const decidedAt = new Date(Math.min(new Date(standing.decidedOn).getTime(), now.getTime()));
  return {
    id: newId('std'),
    listingId,
    standing: standing.standing,
    state: 'active',
    rationale: standing.rationale,
    criteria: standing.criteria as object,
    proposedById: curators[0] ?? '',
    approvedById: curators[1] ?? null,
    decidedAt,
    validFrom: decidedAt,
    validUntil: new Date(standing.validUntil),
    reviewOn: new Date(standing.reviewOn),
  };
}
