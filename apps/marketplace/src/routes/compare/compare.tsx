import { ComparePage } from '../../features/compare/compare-page.tsx';
import { loadCompare } from '../../features/compare/load-compare.ts';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/compare.ts';

export const handle = { javascript: 'light', shared: true };

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.compare_title(), index: false });

export const loader = ({ context, url }: Route.LoaderArgs) => loadCompare(page(context), url.searchParams);

export default function Compare({ loaderData }: Route.ComponentProps) {
  return <ComparePage {...loaderData} />;
}
