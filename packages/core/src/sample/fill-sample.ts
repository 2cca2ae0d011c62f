import { newId } from '@headwater/domain';
import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';
import { projectCards } from '../discovery/index.ts';
import { type Deps, defineCommand, systemContext } from '../kit/index.ts';
import { fillDesk } from './fill-desk.ts';
import { sampleRows } from './sample-rows.ts';
import { findEmails, hasOrganizations, insertSample } from './store.ts';
import { storeLogos } from './store-logos.ts';

/** The same for every sample sign-in. It opens nothing but invented data, and production refuses the sample. */
export const samplePassword = 'headwater-sample';

export interface SampleSignIn {
  email: string;
  role: string;
}

/** The texts are large and are read only when an empty database is filled. */
const sampleData = () => import('@headwater/database/sample');

/** Writes the sample catalogue, its organisations and people in one transaction: all of it or nothing. */
const writeSample = defineCommand({
  name: 'sample.fillSample',
  permission: 'system',
  input: z.object({}),
  output: z.object({ listings: z.int() }),
  async prepare({ ctx }) {
    const now = ctx.clock.now();
    const sample = (await sampleData()).loadSample({ now });
    const organizationIds = new Map<string, string>(sample.publishers.map(({ key }) => [key, newId('org')]));
    const ownerOf = new Map(
      sample.publishers.map(({ key, namespace }) => [namespace, organizationIds.get(key) ?? '']),
    );
    const logos = sample.logos.map((logo) => ({
      ...logo,
      organizationId: ownerOf.get(logo.namespace) ?? '',
    }));
    const [passwordHash, files] = await Promise.all([
      hashPassword(samplePassword),
      storeLogos(ctx.ports.storage, logos),
    ]);
    return { sample, rows: await sampleRows({ sample, now, passwordHash, organizationIds, files }) };
  },
  async run({ ctx, prepared: { sample, rows } }) {
    await insertSample(ctx.tx, rows);
    await projectCards(ctx.tx, {
      listingIds: rows.listings.map(({ listing }) => listing.id),
      clock: ctx.clock,
    });
    for (const { listing, version, manifest } of rows.listings) {
      const after = { listing: manifest.id, version: version.version, digest: version.digest };
      ctx.record({
        subject: listing.id,
        organizationId: listing.organizationId,
        before: null,
        after,
        reason: 'sample catalogue',
      });
    }
    await fillDesk(ctx, { sample, rows });
    return { listings: rows.listings.length };
  },
});

/** Fills an empty database; one with anything in it is left alone. Answers those of the sample who can sign in. */
export async function fillSample(deps: Deps): Promise<SampleSignIn[]> {
  if (!(await hasOrganizations(deps.database))) await writeSample(systemContext(deps, 'sample'), {});
  const { people, publishers } = await import('@headwater/database/sample/people');
  const known = await findEmails(
    deps.database,
    people.map(({ email }) => email),
  );
  return people
    .filter(({ email }) => known.has(email))
    .map(({ email, organisation, roles }) => ({
      email,
      role: `${publishers[organisation].kind} ${roles.join(', ').replaceAll('_', ' ')}`,
    }));
}
