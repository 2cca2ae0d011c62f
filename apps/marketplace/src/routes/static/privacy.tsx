import { TextPage } from '../../features/static/text-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { renderMarkdown } from '../../server/render-markdown.ts';
import type { Route } from './+types/privacy.ts';

export const handle = { javascript: false, shared: true };

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.static_privacy_title(), description: m.static_privacy_description() });

export const loader = () => ({ content: renderMarkdown(m.static_privacy_text(), { top: 'h2' }) });

export default function Privacy({ loaderData }: Route.ComponentProps) {
  return <TextPage title={m.static_privacy_title()} content={loaderData.content} />;
}
