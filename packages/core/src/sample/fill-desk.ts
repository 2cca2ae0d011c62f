import type { Sample } from '@headwater/database/sample';
import { type Actor, AppError } from '@headwater/domain';
import { pushVersion } from '../catalogue/index.ts';
import { createCollection, orderCollection, publishCollection } from '../curation/index.ts';
import type { CommandContext } from '../kit/index.ts';
import { claimCase, requestChanges, submitVersion } from '../review/index.ts';
import type { SampleRows } from './sample-rows.ts';
import { getCaseId } from './store.ts';

interface Filling {
  sample: Sample;
  rows: SampleRows;
}

/** Open cases and collections, through the commands that people use: the desk shows what it would show of theirs. */
export async function fillDesk(ctx: CommandContext, { sample, rows }: Filling): Promise<void> {
  const as = (organisation: string, mailbox: string): CommandContext => ({
    ...ctx,
    via: 'web',
    actor: actorOf({ sample, rows }, { organisation, mailbox }),
  });
  for (const submission of sample.submissions) await submit(ctx, { submission, as });
  const idOf = new Map(rows.listings.map(({ manifest, listing }) => [manifest.id, listing.id]));
  const curator = as('headwater', 'curator');
  for (const { listings, ...words } of sample.collections) {
    const { id: collectionId } = await createCollection(curator, words);
    const ids = listings.map((name) => idOf.get(name) ?? name);
    await orderCollection(curator, { collectionId, listings: ids });
    await publishCollection(curator, { collectionId, published: true });
  }
}

async function submit(
  { tx }: CommandContext,
  {
    submission: { manifest, sentBy, note, claimedBy, changes },
    as,
  }: {
    submission: Sample['submissions'][number];
    as: (organisation: string, mailbox: string) => CommandContext;
  },
): Promise<void> {
  const sender = as(manifest.id.split('/')[0] ?? '', sentBy);
  const { listing, version } = await pushVersion(sender, { manifest: { ...manifest } });
  await submitVersion(sender, { listing, version: version.id, ...(note ? { note } : {}) });
  if (!claimedBy) return;
  const curator = as('headwater', claimedBy);
  const caseId = await getCaseId(tx, version.id);
  await claimCase(curator, { caseId });
  if (changes) await requestChanges(curator, { caseId, ...changes });
}

function actorOf(
  { sample, rows }: Filling,
  { organisation, mailbox }: { organisation: string; mailbox: string },
): Actor {
  const place = sample.people.findIndex(
    (person) => person.organisation === organisation && person.email.startsWith(`${mailbox}@`),
  );
  const [user, membership] = [rows.users[place], rows.memberships[place]];
  const organization = rows.organizations.find(({ id }) => id === membership?.organizationId);
  if (!user || !membership || !organization) throw new AppError('not_found');
  return {
    kind: 'user',
    userId: user.id,
    name: user.name,
    email: user.email,
    organization: { id: organization.id, kind: organization.kind, roles: membership.roles },
  };
}
