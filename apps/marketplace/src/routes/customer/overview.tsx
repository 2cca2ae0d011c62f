import { loadCustomerOverview } from '../../features/customer/load-customer-overview.ts';
import { OverviewPage } from '../../features/customer/overview-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/overview.ts';

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.customer_desk(), index: false });

export const loader = ({ context }: Route.LoaderArgs) => loadCustomerOverview(page(context));

export default function Overview({ loaderData }: Route.ComponentProps) {
  return <OverviewPage {...loaderData} />;
}
