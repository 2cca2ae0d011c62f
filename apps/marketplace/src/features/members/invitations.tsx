import { Mail } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { formatDate, formatList } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import type { Tone } from '../../ui/tone.ts';
import { ActionButton } from '../workspace/action-button.tsx';
import { Section } from '../workspace/section.tsx';
import { roleName } from './role-names.ts';

export type Invitation = Awaited<ReturnType<Api['organisations']['listInvitations']>>['data'][number];

const states: Record<Invitation['state'], { tone: Tone; label: () => string }> = {
  pending: { tone: 'info', label: m.members_state_pending },
  accepted: { tone: 'good', label: m.members_state_accepted },
  revoked: { tone: 'neutral', label: m.members_state_revoked },
  expired: { tone: 'warn', label: m.members_state_expired },
};

export function Invitations({ invitations, mayWrite }: { invitations: Invitation[]; mayWrite: boolean }) {
  return (
    <Section id="invitations" title={m.members_invitations()}>
      <Table
        caption={m.members_invitations()}
        columns={columnsFor(mayWrite)}
        rows={invitations}
        rowKey={(invitation) => invitation.id}
        empty={
          <EmptyState icon={Mail} title={m.members_invitations_empty()}>
            {m.members_invitations_empty_text()}
          </EmptyState>
        }
      />
    </Section>
  );
}

function columnsFor(mayWrite: boolean): Column<Invitation>[] {
  const columns: Column<Invitation>[] = [
    { key: 'email', header: m.members_invite_email(), cell: ({ email }) => email },
    { key: 'roles', header: m.members_roles(), cell: ({ roles }) => formatList(roles.map(roleName)) },
    {
      key: 'state',
      header: m.members_state(),
      cell: ({ state }) => <Badge tone={states[state].tone}>{states[state].label()}</Badge>,
    },
    {
      key: 'expires',
      header: m.members_expires(),
      className: 'whitespace-nowrap',
      cell: ({ expiresAt }) => formatDate(expiresAt),
    },
  ];
  if (!mayWrite) return columns;
  return [
    ...columns,
    {
      key: 'actions',
      header: m.workspace_actions(),
      cell: (invitation) => <InvitationActions of={invitation} />,
    },
  ];
}

function InvitationActions({ of: { id, email, roles, state } }: { of: Invitation }) {
  if (state !== 'pending' && state !== 'expired') return null;
  return (
    <span className="flex flex-wrap gap-2">
      <ActionButton
        size="sm"
        fields={{ intent: 'resend', email, roles: roles.join(',') }}
        done={m.members_resent()}
      >
        {m.members_resend()}
      </ActionButton>
      {state === 'pending' && (
        <ActionButton size="sm" fields={{ intent: 'revoke', invitationId: id }} done={m.members_revoked()}>
          {m.members_revoke()}
        </ActionButton>
      )}
    </span>
  );
}
