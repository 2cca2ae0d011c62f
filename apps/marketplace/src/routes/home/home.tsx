import { HomePage } from '../../features/home/home-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import type { Route } from './+types/home.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.common_product(), description: m.home_description() });

export default function Home() {
  return <HomePage />;
}
