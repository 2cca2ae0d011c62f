import { CopyButton } from './copy-button.tsx';

export interface CodeBlockProps {
  code: string;
  /** A file name or what it is: shown above. */
  title?: string;
  /** Commands get a prompt that is not copied. */
  kind?: 'text' | 'shell';
}

export function CodeBlock({ code, title, kind = 'text' }: CodeBlockProps) {
  return (
    <figure className="overflow-hidden rounded-md border border-line bg-sunken">
      <figcaption className="flex min-h-10 items-center justify-between gap-3 border-line border-b ps-4 pe-1 text-ink-faint text-xs">
        {title ?? (kind === 'shell' ? '$' : '')}
        <CopyButton text={code} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable from the keyboard */}
      <pre tabIndex={0} className="overflow-x-auto px-4 py-3 font-mono text-sm leading-relaxed">
        {kind === 'shell' ? (
          code.split('\n').map((line) => <Command key={line} line={line} />)
        ) : (
          <code>{code}</code>
        )}
      </pre>
    </figure>
  );
}

function Command({ line }: { line: string }) {
  return <code className="block before:select-none before:text-accent before:content-['$_']">{line}</code>;
}
