import { CertificationPage } from '../../features/certification/certification-page.tsx';
import { loadBadges } from '../../features/certification/load-badge.ts';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/certification.ts';

export const handle = { javascript: false, shared: true };

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.certification_title(), description: m.certification_description() });

export const loader = ({ context }: Route.LoaderArgs) => loadBadges(page(context));

export default function Certification({ loaderData }: Route.ComponentProps) {
  return <CertificationPage {...loaderData} />;
}
