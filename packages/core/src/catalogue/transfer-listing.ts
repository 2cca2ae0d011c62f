import { AppError, type Environment } from '@headwater/domain';
import { z } from 'zod';
import { projectCard } from '../discovery/index.ts';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { lockOwnListing } from './load-listing.ts';
import { listingRef, listingSchema } from './schema.ts';
import { getListingView } from './store/listing-views.ts';
import {
  findAlias,
  findNamespaceOwner,
  insertAlias,
  isNameTaken,
  type ListingRow,
  nameOf,
  removeAlias,
  updateListing,
} from './store/listings.ts';
import { findPendingVersion } from './store/versions.ts';
import { toListing } from './to-listing.ts';

const name = z
  .string()
  .regex(/^[a-z0-9]+([-_.][a-z0-9]+)*$/)
  .max(64);

/** Gives the listing to the partner that proved `namespace`; its former name stays an alias for ever. */
export const transferListing = defineCommand({
  name: 'catalogue.transferListing',
  permission: 'listing.lifecycle',
  input: z.object({ listing: listingRef, namespace: name, slug: name.optional() }),
  output: listingSchema,
  async run({ input, ctx }) {
    const listing = await lockOwnListing(ctx, input.listing);
    const receiverId = await getReceiver(ctx, { listing, namespace: input.namespace });
    const pending = await findPendingVersion(ctx.tx, listing.id);
    if (pending) throw new AppError('version_pending', { extra: { version: pending.version } });
    const to = { namespace: input.namespace, slug: input.slug ?? listing.slug };
    await takeName(ctx, { listing, to });
    const now = ctx.clock.now();
    await updateListing(ctx.tx, { id: listing.id, now, data: { ...to, organizationId: receiverId } });
    await projectCard(ctx.tx, { listingId: listing.id, clock: ctx.clock });
    announce(ctx, { listing, to: nameOf(to), receiverId });
    return toListing(await getListingView(ctx.tx, listing.id));
  },
});

async function getReceiver(
  ctx: CommandContext,
  { listing, namespace }: { listing: ListingRow; namespace: string },
): Promise<string> {
  const owner = await findNamespaceOwner(ctx.tx, namespace);
  if (owner?.organization.kind === 'partner' && owner.organizationId !== listing.organizationId)
    return owner.organizationId;
  const message = {
    en: 'Name a namespace that another partner has proved.',
    'zh-CN': '请填写另一合作伙伴已完成验证的命名空间。',
  };
  throw new AppError('invalid_input', {
    errors: [{ pointer: '/namespace', code: 'no_receiver', message }],
  });
}

async function takeName(
  ctx: CommandContext,
  { listing, to }: { listing: ListingRow; to: { namespace: string; slug: string } },
): Promise<void> {
  const { environment } = listing;
  const alias = await findAlias(ctx.tx, { environment, ...to });
  if (alias && alias.listingId === listing.id) await removeAlias(ctx.tx, alias.id);
  else if (alias || (await isNameTaken(ctx.tx, { environment, ...to })))
    throw new AppError('conflict', {
      detail: {
        en: `${nameOf(to)} is already the name of a listing.`,
        'zh-CN': `${nameOf(to)} 已被其他上架内容使用。`,
      },
    });
  const { namespace, slug } = listing;
  await insertAlias(ctx.tx, {
    environment,
    namespace,
    slug,
    listingId: listing.id,
    createdAt: ctx.clock.now(),
  });
}

/** Both sides hear of it. */
function announce(
  ctx: CommandContext,
  { listing, to, receiverId }: { listing: ListingRow; to: string; receiverId: string },
): void {
  const from = nameOf(listing);
  for (const organizationId of [listing.organizationId, receiverId]) {
    ctx.record({
      subject: listing.id,
      organizationId,
      before: { name: from, organizationId: listing.organizationId },
      after: { name: to, organizationId: receiverId },
    });
    ctx.emit({
      type: 'listing.transferred',
      subject: listing.id,
      organizationId,
      environment: listing.environment as Environment,
      data: { listingId: listing.id, from, to },
    });
  }
}
