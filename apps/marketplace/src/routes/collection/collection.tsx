import { CollectionPage } from '../../features/collection/collection-page.tsx';
import { toCardView } from '../../features/discovery/card-view.ts';
import { textOf } from '../../lib/locale/words.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/collection.ts';

export const handle = { javascript: false };

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, {
    title: args.loaderData?.name ?? '',
    description: args.loaderData?.description.slice(0, 160),
  });

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const { name, description, validUntil, cards } = await page(context).api.curation.showCollection({ slug });
  return {
    name: textOf(name),
    description: textOf(description),
    validUntil,
    cards: cards.map((card) => toCardView(card)),
  };
}

export default function Collection({ loaderData }: Route.ComponentProps) {
  return <CollectionPage {...loaderData} />;
}
