import { AppError } from '@headwater/domain';
import type { Card } from '@headwater/domain/discovery';
import { type Digest, maxWatched, newsOf, nextDigestAt } from '@headwater/domain/selection';
import { z } from 'zod';
import { type CommandContext, type Deps, defineCommand, runEach, systemContext } from '../kit/index.ts';
import { renderMail } from '../mail/index.ts';
import { searchIdInput } from './look-at-search.ts';
import {
  findAnySearch,
  findReader,
  listCards,
  listDueDigests,
  type SearchRow,
  updateSearch,
} from './store-searches.ts';
import { unsubscribeToken } from './unsubscribe.ts';
import { findWatchedBy, keepWatched } from './watch.ts';

const shownInMail = 8;

/** One search's turn: mails when there is news, and sets the next time either way. */
export const sendDigest = defineCommand({
  name: 'selection.sendDigest',
  permission: 'system',
  input: searchIdInput,
  output: z.object({ news: z.number().int() }),
  prepare: ({ input, ctx }) => findWatchedBy(ctx, input.searchId),
  async run({ input, ctx, prepared: found }) {
    const now = ctx.clock.now();
    const row = await findAnySearch(ctx.tx, input.searchId);
    if (!row?.nextDigestAt || row.nextDigestAt > now) throw new AppError('conflict');
    const news = found.length > maxWatched ? [] : newsOf(found, row.seenIds, row.mailedIds);
    if (news.length > 0) await mailNews(ctx, { row, news });
    const next = nextDigestAt(now, row.digest as Digest);
    const mailedIds = news.length > 0 ? keepWatched(found) : row.mailedIds;
    await updateSearch(ctx.tx, { id: row.id, data: { nextDigestAt: next, mailedIds } });
    ctx.record({
      subject: row.id,
      before: { nextDigestAt: row.nextDigestAt },
      after: { nextDigestAt: next, news: news.length },
    });
    return { news: news.length };
  },
});

async function mailNews(ctx: CommandContext, { row, news }: { row: SearchRow; news: string[] }) {
  const reader = await findReader(ctx.tx, row.userId);
  if (!reader?.emailVerified) return;
  const cards = await listCards(ctx.tx, news.slice(0, shownInMail));
  const locale = reader.locale === 'en' ? 'en' : 'zh-CN';
  ctx.mail(
    renderMail(ctx, {
      to: reader.email,
      locale,
      template: 'search-digest',
      params: {
        searchId: row.id,
        name: row.name,
        count: news.length,
        listings: cards.map(({ card }) => {
          const { name, publisher } = card as unknown as Card;
          return { name, publisher: (locale === 'en' ? publisher.nameEn : null) ?? publisher.name };
        }),
        unsubscribeToken: unsubscribeToken(ctx.vault, row.id),
      },
    }),
  );
}

/** Each due search in a transaction of its own. */
export async function sendDigests(deps: Deps): Promise<number> {
  const ctx = systemContext(deps, 'digests');
  const due = await listDueDigests(deps.database.prisma, { now: deps.clock.now(), limit: 50 });
  return runEach(deps, {
    name: 'send digests',
    items: due,
    run: ({ id }) => sendDigest(ctx, { searchId: id }),
  });
}
