import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime, formatList } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import type { FormResult } from '../../server/submit.ts';
import { Callout } from '../../ui/callout.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { organisationName } from '../workspace/organisation-name.ts';
import { kindNames, roleNameOf } from './role-names.ts';
import { SignOutFirst } from './sign-out-first.tsx';

export type Invitation = Awaited<ReturnType<Api['organisations']['getInvitation']>>;

export interface InvitationPageProps {
  invitation: Invitation;
  /** The signed-in person's address. */
  email: string | null;
  here: string;
  signInPath: string;
  signUpPath: string;
  result: FormResult | undefined;
}

const closed: Record<Exclude<Invitation['state'], 'pending'>, () => string> = {
  accepted: m.auth_invitation_accepted,
  revoked: m.auth_invitation_revoked,
  expired: m.auth_invitation_expired,
};

export function InvitationPage(props: InvitationPageProps) {
  const { invitation } = props;
  const organisation = organisationName(invitation.organization);
  const name = invitation.invitedBy;
  return (
    <>
      <PageHeader
        title={m.auth_invitation_title({ organisation })}
        description={
          name ? m.auth_invitation_by({ name, organisation }) : m.auth_invitation_plain({ organisation })
        }
      />
      <DescriptionList items={factsOf(invitation)} className="mb-6" />
      <Next {...props} />
    </>
  );
}

const factsOf = ({ email, roles, expiresAt, organization }: Invitation) => [
  { term: m.auth_invitation_for(), description: email },
  { term: m.auth_invitation_kind(), description: kindNames[organization.kind]() },
  {
    term: m.auth_invitation_roles(),
    description: formatList(roles.map((role) => roleNameOf(organization.kind, role))),
  },
  { term: m.auth_invitation_until(), description: formatDateTime(expiresAt) },
];

function Next({ invitation, email, here, signInPath, signUpPath, result }: InvitationPageProps) {
  if (invitation.state !== 'pending') {
    return (
      <Callout tone="warn" title={closed[invitation.state]()}>
        {invitation.state !== 'accepted' && m.auth_invitation_ask()}
      </Callout>
    );
  }
  if (email === null) {
    return (
      <div className="flex flex-wrap gap-3">
        <LinkButton variant="primary" to={signInPath}>
          {m.auth_invitation_sign_in()}
        </LinkButton>
        <LinkButton to={signUpPath}>{m.auth_invitation_sign_up()}</LinkButton>
      </div>
    );
  }
  if (email.toLowerCase() !== invitation.email.toLowerCase())
    return <SignOutFirst email={email} invited={invitation.email} here={here} />;
  return (
    <Form method="post" className="space-y-4">
      <FormState result={result}>
        <FormErrorSummary />
        <SubmitButton>{m.auth_invitation_accept()}</SubmitButton>
      </FormState>
    </Form>
  );
}
