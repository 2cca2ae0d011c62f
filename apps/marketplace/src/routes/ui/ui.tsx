import { UiCatalogue } from '../../features/ui-catalogue/ui-catalogue.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { renderMarkdown } from '../../server/render-markdown.ts';
import type { Route } from './+types/ui.ts';

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.ui_title(), index: false });

export function loader() {
  return { markdown: renderMarkdown(m.ui_markdown()) };
}

export default function Ui({ loaderData }: Route.ComponentProps) {
  return <UiCatalogue markdown={loaderData.markdown} />;
}
