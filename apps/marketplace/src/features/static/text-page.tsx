import { type CleanHtml, Markdown } from '../../ui/markdown.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export function TextPage({ title, content }: { title: string; content: CleanHtml }) {
  return (
    <article className="max-w-prose">
      <PageHeader title={title} />
      <Markdown content={content} />
    </article>
  );
}
