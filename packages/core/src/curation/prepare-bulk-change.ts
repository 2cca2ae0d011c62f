import { AppError, actorId, organizationOf } from '@headwater/domain';
import { maxBulkListings, planStandingChange } from '@headwater/domain/curation';
import { z } from 'zod';
import { listListingViews, noteText } from '../catalogue/index.ts';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { loadBulkFacts } from './bulk-facts.ts';
import { bulkSchema, changeSchema, listingMatch, readChange, toBulk } from './bulk-schema.ts';
import { insertBulk } from './store-bulk.ts';
import { listBulkSubjects } from './store-listing.ts';

/** A draft: which listings, which change, and what would come of each. Nothing has changed by it. */
export const prepareBulkChange = defineCommand({
  name: 'curation.prepareBulkChange',
  permission: 'curation.decide',
  input: z.object({
    /** Either these, or all that match. */
    listings: z.array(z.string().max(60)).max(maxBulkListings).optional(),
    matching: listingMatch.optional(),
    change: changeSchema,
    rationale: noteText,
  }),
  output: bulkSchema,
  async run({ input, ctx }) {
    const now = ctx.clock.now();
    assertSomeChange(input.change);
    const listings = await listBulkSubjects(ctx.tx, await chosenIds(ctx, input));
    if (listings.length === 0)
      throw invalid('/listings', 'none', {
        en: 'Choose at least one listing.',
        'zh-CN': '请至少选择一个上架内容。',
      });
    const known = await loadBulkFacts(ctx.tx, { actor: ctx.actor, listings, now });
    const change = readChange(input.change);
    const items = listings.flatMap(({ id }) => {
      const found = known.get(id);
      if (!found) return [];
      const plan = planStandingChange(found.facts, change);
      return [
        { listingId: id, planned: plan.outcome === 'change' ? 'change' : plan.code, before: found.before },
      ];
    });
    const data = {
      change: input.change,
      rationale: input.rationale,
      createdById: actorId(ctx.actor) ?? 'system',
      organizationId: organizationOf(ctx.actor),
      createdAt: now,
    };
    const row = await insertBulk(ctx.tx, data, items);
    ctx.record({ subject: row.id, before: null, after: { ...data, listings: items.length } });
    const counts = [{ state: 'waiting', count: items.length }];
    return toBulk({ row, items: counts, names: new Map(), now });
  },
});

interface Choice {
  listings?: string[] | undefined;
  matching?: z.output<typeof listingMatch> | undefined;
}

async function chosenIds(ctx: CommandContext, { listings, matching }: Choice): Promise<string[]> {
  if (!matching) return [...new Set(listings ?? [])];
  const { organizationId, ...filters } = matching;
  const rows = await listListingViews(ctx.tx, {
    ...filters,
    ...(organizationId ? { organizationId } : {}),
    environment: 'live',
    limit: maxBulkListings,
    after: null,
  });
  if (rows.length > maxBulkListings)
    throw invalid('/matching', 'too_many', {
      en: `More than ${maxBulkListings} match; narrow the filters.`,
      'zh-CN': `符合条件的超过 ${maxBulkListings} 个，请缩小筛选范围。`,
    });
  return rows.map(({ id }) => id);
}

function assertSomeChange(change: z.output<typeof changeSchema>): void {
  const dates = change.validUntil ?? change.reviewOn;
  if (!change.standing && !dates)
    throw invalid('/change/standing', 'required', {
      en: 'Choose what to change.',
      'zh-CN': '请选择要变更的内容。',
    });
  if (change.standing === 'listed' && dates)
    throw invalid('/change/validUntil', 'no_dates', {
      en: 'A listing without a standing has no dates.',
      'zh-CN': '取消收录时无需填写日期。',
    });
}

const invalid = (pointer: string, code: string, message: { en: string; 'zh-CN': string }) =>
  new AppError('invalid_input', { errors: [{ pointer, code, message }] });
