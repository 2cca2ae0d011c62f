import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime } from '../../lib/format/index.ts';
import { Card } from '../../ui/card.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { CheckProof } from './check-proof.tsx';
import type { Namespace } from './namespace-state.tsx';

export interface ProofStepsProps {
  namespace: Namespace;
  proof: NonNullable<Namespace['proof']>;
  mayWrite: boolean;
}

/** What to place where; either one is enough. */
export function ProofSteps({
  namespace: { checkedAt },
  proof: { dns, wellKnown },
  mayWrite,
}: ProofStepsProps) {
  return (
    <>
      <div className="grid gap-4 lg:grid-cols-2">
        <Card as="section" className="space-y-3">
          <h2 className="text-lg">{m.namespaces_how_dns()}</h2>
          <p className="text-ink-soft text-sm">{m.namespaces_how_dns_text()}</p>
          <CodeBlock title={m.namespaces_record_name()} code={dns.name} />
          <CodeBlock title={`${m.namespaces_record_value()} (${dns.type})`} code={dns.value} />
        </Card>
        <Card as="section" className="space-y-3">
          <h2 className="text-lg">{m.namespaces_how_file()}</h2>
          <p className="text-ink-soft text-sm">{m.namespaces_how_file_text()}</p>
          <CodeBlock title={m.namespaces_file_url()} code={wellKnown.url} />
          <CodeBlock title={m.namespaces_file_content()} code={wellKnown.content} />
        </Card>
      </div>
      {mayWrite && (
        <div className="flex flex-wrap items-center gap-4">
          <CheckProof name={dns.name} />
          {checkedAt && (
            <span className="text-ink-faint text-sm">
              {m.namespaces_last_checked({ at: formatDateTime(checkedAt) })}
            </span>
          )}
        </div>
      )}
    </>
  );
}
