import { marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
import type { CleanHtml } from '../ui/markdown.tsx';

const allowedTags = [
  'p',
  'br',
  'hr',
  'strong',
  'em',
  'del',
  'code',
  'pre',
  'blockquote',
  'ul',
  'ol',
  'li',
  'a',
  'h2',
  'h3',
  'h4',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
];

/** Markdown as safe HTML: no scripts, styles, pictures or frames. Headings start at h3, on a page of its own at h2. */
export function renderMarkdown(markdown: string, { top = 'h3' }: { top?: 'h2' | 'h3' } = {}): CleanHtml {
  const html = marked.parse(markdown, { async: false, gfm: true });
  return {
    cleanHtml: sanitizeHtml(html, {
      allowedTags,
      allowedAttributes: { a: ['href', 'rel'], th: ['align'], td: ['align'] },
      allowedSchemes: ['https', 'http', 'mailto'],
      transformTags: {
        h1: top,
        h2: top,
        h5: 'h4',
        h6: 'h4',
        a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow noopener ugc' }),
      },
    }),
  };
}
