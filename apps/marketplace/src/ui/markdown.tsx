import clsx from 'clsx';

/** HTML made and cleaned on the server by `renderMarkdown` in a loader; nothing else may be passed here. */
export interface CleanHtml {
  readonly cleanHtml: string;
}

export function Markdown({ content, className }: { content: CleanHtml; className?: string }) {
  return (
    <div
      className={clsx('prose-text', className)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the type can only come from the sanitizer
      dangerouslySetInnerHTML={{ __html: content.cleanHtml }}
    />
  );
}
