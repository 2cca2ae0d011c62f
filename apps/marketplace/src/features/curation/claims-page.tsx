import { AtSign } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { NamespaceState } from '../namespaces/namespace-state.tsx';
import { FilterTabs } from '../workspace/filter-tabs.tsx';
import { organisationName } from '../workspace/organisation-name.ts';
import { ClaimActions } from './claim-actions.tsx';

type Claims = Awaited<ReturnType<Api['organisations']['listNamespaceClaims']>>;
type Claim = Claims['data'][number];

export interface ClaimsPageProps {
  claims: Claims;
  mayDecide: boolean;
}

/** Names that a machine could not prove: a person decides on what the partner says and shows. */
export function ClaimsPage({ claims, mayDecide }: ClaimsPageProps) {
  return (
    <div className="space-y-5">
      <PageHeader title={m.curation_claims()} description={m.curation_claims_text()} />
      <FilterTabs
        label={m.curation_state()}
        parameter="state"
        options={[
          { value: 'pending', label: m.curation_claims_pending() },
          { value: 'proved', label: m.curation_claims_proved() },
          { value: 'refused', label: m.curation_claims_refused() },
        ]}
      />
      {claims.data.length === 0 ? (
        <EmptyState icon={AtSign} title={m.curation_claims_empty()}>
          {m.curation_claims_empty_text()}
        </EmptyState>
      ) : (
        <ul className="space-y-4">
          {claims.data.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} mayDecide={mayDecide} />
          ))}
        </ul>
      )}
      <Pagination nextCursor={claims.nextCursor} />
    </div>
  );
}

function ClaimCard({ claim, mayDecide }: { claim: Claim; mayDecide: boolean }) {
  const { id, name, state, organization, domain, evidence, reason, createdAt } = claim;
  return (
    <Card as="li" className="space-y-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="font-mono text-lg [overflow-wrap:anywhere]">{name}</h2>
        <NamespaceState state={state} />
        <span className="text-ink-soft text-sm">
          <TextLink to={`/desk/listings?organizationId=${organization.id}`}>
            {organisationName(organization)}
          </TextLink>{' '}
          · {formatDateTime(createdAt)}
        </span>
      </div>
      {domain && (
        <p className="text-sm">
          {m.curation_claims_domain()} <code className="font-mono">{domain}</code>
        </p>
      )}
      <div className="text-sm">
        <h3 className="text-ink-faint text-sm">{m.curation_claims_evidence()}</h3>
        <p className="max-w-prose whitespace-pre-wrap [overflow-wrap:anywhere]">
          {evidence ?? m.curation_claims_no_evidence()}
        </p>
      </div>
      {reason && <p className="text-ink-soft text-sm">{m.curation_claims_reason_said({ reason })}</p>}
      {mayDecide && state === 'pending' && evidence && <ClaimActions namespaceId={id} name={name} />}
    </Card>
  );
}
