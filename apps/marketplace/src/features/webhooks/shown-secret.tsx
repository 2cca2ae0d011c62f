import { m } from '../../generated/paraglide/messages.js';
import { Callout } from '../../ui/callout.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';

/** The only time that a signing secret can be read. */
export function ShownSecret({ secret, title, text }: { secret: string; title: string; text: string }) {
  return (
    <div className="max-w-2xl space-y-4">
      <Callout tone="warn" title={title}>
        {text}
      </Callout>
      <CodeBlock title={m.webhooks_secret()} code={secret} />
    </div>
  );
}
