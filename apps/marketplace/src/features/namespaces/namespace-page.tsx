import { m } from '../../generated/paraglide/messages.js';
import { Callout } from '../../ui/callout.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { AskCurator } from './ask-curator.tsx';
import { type Namespace, NamespaceState } from './namespace-state.tsx';
import { ProofSteps } from './proof-steps.tsx';

export function NamespacePage({ namespace, mayWrite }: { namespace: Namespace; mayWrite: boolean }) {
  const { name, state } = namespace;
  return (
    <div className="max-w-4xl space-y-6">
      <PageHeader
        title={<span className="font-mono">{name}</span>}
        badges={<NamespaceState state={state} />}
        breadcrumbs={[{ label: m.namespaces_title(), to: '/workspace/namespaces' }, { label: name }]}
      />
      {state === 'proved' ? <Proved name={name} /> : <Open namespace={namespace} mayWrite={mayWrite} />}
    </div>
  );
}

function Proved({ name }: { name: string }) {
  return (
    <Callout
      tone="good"
      title={m.namespaces_proved_title()}
      action={
        <LinkButton variant="primary" size="sm" to="/workspace/listings/new">
          {m.workspace_next_listing()}
        </LinkButton>
      }
    >
      {m.namespaces_proved_text({ name })}
    </Callout>
  );
}

function Open({ namespace, mayWrite }: { namespace: Namespace; mayWrite: boolean }) {
  const { state, reason, method, evidence } = namespace;
  return (
    <>
      {state === 'refused' && (
        <Callout tone="bad" title={m.namespaces_refused_reason()}>
          <p>{reason}</p>
          <p>{m.namespaces_again()}</p>
        </Callout>
      )}
      {state === 'pending' && method === 'curator' && evidence && (
        <Callout tone="info" title={m.namespaces_waiting()}>
          {m.namespaces_waiting_text()}
        </Callout>
      )}
      {namespace.proof && <ProofSteps namespace={namespace} proof={namespace.proof} mayWrite={mayWrite} />}
      {mayWrite && <AskCurator evidence={evidence} alone={!namespace.proof} />}
    </>
  );
}
