import { HomePage } from '../../features/home/home-page.tsx';
import { loadHome } from '../../features/home/load-home.ts';
import { m } from '../../generated/paraglide/messages.js';
import { jsonLd } from '../../lib/meta/json-ld.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/home.ts';

export const handle = { shared: true };

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, {
    title: m.common_product(),
    description: m.home_description(),
    jsonLd: [jsonLd('WebSite', { name: m.common_product(), description: m.home_description() })],
  });

export const loader = ({ context }: Route.LoaderArgs) => loadHome(page(context));

export default function Home({ loaderData }: Route.ComponentProps) {
  return <HomePage {...loaderData} />;
}
