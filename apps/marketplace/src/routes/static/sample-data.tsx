import { TextPage } from '../../features/static/text-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { renderMarkdown } from '../../server/render-markdown.ts';
import type { Route } from './+types/sample-data.ts';

export const handle = { javascript: false, shared: true };

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.static_sample_data_title(), description: m.static_sample_data_description() });

export const loader = () => ({ content: renderMarkdown(m.static_sample_data_text(), { top: 'h2' }) });

export default function SampleData({ loaderData }: Route.ComponentProps) {
  return <TextPage title={m.static_sample_data_title()} content={loaderData.content} />;
}
