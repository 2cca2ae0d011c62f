import { CertificationPage } from '../../features/certification/certification-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import type { Route } from './+types/certification.ts';

export const handle = { javascript: false, shared: true };

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.certification_title(), description: m.certification_description() });

export default function Certification() {
  return <CertificationPage />;
}
