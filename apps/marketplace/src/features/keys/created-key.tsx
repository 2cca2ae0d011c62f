import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime } from '../../lib/format/index.ts';
import { Callout } from '../../ui/callout.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { LinkButton } from '../../ui/link-button.tsx';

export interface CreatedKeyProps {
  name: string;
  token: string;
  origin: string;
  /** The key that this one follows, and how long it still works. */
  previous?: { prefix: string; expiresAt: string | null };
}

/** The only time that the key can be read, with what is pasted next. */
export function CreatedKey({ name, token, origin, previous }: CreatedKeyProps) {
  return (
    <div className="max-w-2xl space-y-5">
      <Callout tone="warn" title={m.keys_created_title()}>
        {m.keys_created_text()}
        {previous?.expiresAt && (
          <p>{m.keys_previous_until({ prefix: previous.prefix, at: formatDateTime(previous.expiresAt) })}</p>
        )}
      </Callout>
      <CodeBlock title={name} code={token} />
      <CodeBlock
        title={m.keys_created_login()}
        kind="shell"
        code={`npx headwater login --server ${origin}`}
      />
      <CodeBlock
        title={m.keys_created_environment()}
        code={`HEADWATER_SERVER=${origin}\nHEADWATER_API_KEY=${token}`}
      />
      <LinkButton variant="primary" to="/workspace/api-keys">
        {m.keys_created_done()}
      </LinkButton>
    </div>
  );
}
