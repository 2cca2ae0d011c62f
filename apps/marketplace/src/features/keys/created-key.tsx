import { m } from '../../generated/paraglide/messages.js';
import { Callout } from '../../ui/callout.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { LinkButton } from '../../ui/link-button.tsx';

/** The only time that the key can be read. */
export function CreatedKey({ name, token, origin }: { name: string; token: string; origin: string }) {
  return (
    <div className="max-w-2xl space-y-5">
      <Callout tone="warn" title={m.keys_created_title()}>
        {m.keys_created_text()}
      </Callout>
      <CodeBlock title={name} code={token} />
      <CodeBlock
        title={m.keys_created_login()}
        kind="shell"
        code={`npx headwater login --server ${origin}`}
      />
      <LinkButton variant="primary" to="/workspace/api-keys">
        {m.keys_created_done()}
      </LinkButton>
    </div>
  );
}
