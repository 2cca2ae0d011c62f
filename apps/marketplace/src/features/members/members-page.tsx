import { m } from '../../generated/paraglide/messages.js';
import { formatDate, formatList } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import { type Invitation, Invitations } from './invitations.tsx';
import { Leave } from './leave.tsx';
import { RoleFields } from './role-fields.tsx';
import { RoleMatrix } from './role-matrix.tsx';
import { roleName } from './role-names.ts';

type MemberList = Awaited<ReturnType<Api['organisations']['listMembers']>>;
type Member = MemberList['data'][number];

export interface MembersPageProps {
  members: MemberList;
  invitations: Invitation[];
  me: string;
  mayWrite: boolean;
  /** I am the only one who runs the organisation: somebody else has to be made owner before I can go. */
  lastOwner: boolean;
}

export function MembersPage({ members, invitations, me, mayWrite, lastOwner }: MembersPageProps) {
  return (
    <div className="space-y-8">
      <PageHeader
        title={m.members_title()}
        description={m.members_description()}
        actions={mayWrite && <Invite />}
      />
      <div className="space-y-4">
        <Table
          caption={m.members_title()}
          columns={columnsFor({ me, mayWrite, lastOwner })}
          rows={members.data}
          rowKey={(member) => member.id}
          empty={null}
        />
        <Pagination nextCursor={members.nextCursor} />
      </div>
      <Invitations invitations={invitations} mayWrite={mayWrite} />
      <RoleMatrix />
      <Leave lastOwner={lastOwner} />
    </div>
  );
}

function Invite() {
  return (
    <ConfirmAction
      trigger={<Button variant="primary">{m.members_invite()}</Button>}
      title={m.members_invite()}
      confirm={m.members_invite_send()}
      tone="primary"
      fields={{ intent: 'invite' }}
      done={m.members_invited()}
    >
      <Field name="emails" label={m.members_invite_emails()} hint={m.members_invite_emails_hint()} required>
        <Textarea rows={3} autoComplete="off" spellCheck={false} />
      </Field>
      <RoleFields chosen={['developer']} />
    </ConfirmAction>
  );
}

function columnsFor({
  me,
  mayWrite,
  lastOwner,
}: Pick<MembersPageProps, 'me' | 'mayWrite' | 'lastOwner'>): Column<Member>[] {
  const columns: Column<Member>[] = [
    {
      key: 'person',
      header: m.members_person(),
      cell: ({ name, email, userId }) => (
        <>
          <span className="font-medium">{name}</span>
          {userId === me && <span className="text-ink-faint"> {m.members_you()}</span>}
          <span className="block text-ink-faint text-xs">{email}</span>
        </>
      ),
    },
    { key: 'roles', header: m.members_roles(), cell: ({ roles }) => formatList(roles.map(roleName)) },
    {
      key: 'factor',
      header: m.members_second_factor(),
      cell: ({ twoFactorEnabled }) => (
        <Badge tone={twoFactorEnabled ? 'good' : 'neutral'}>
          {twoFactorEnabled ? m.members_on() : m.members_off()}
        </Badge>
      ),
    },
    {
      key: 'joined',
      header: m.members_joined(),
      className: 'whitespace-nowrap',
      cell: ({ createdAt }) => formatDate(createdAt),
    },
  ];
  if (!mayWrite) return columns;
  const actions: Column<Member> = {
    key: 'actions',
    header: m.workspace_actions(),
    cell: (member) =>
      member.userId === me && lastOwner ? (
        <span className="text-ink-faint text-xs">{m.members_last_owner()}</span>
      ) : (
        <Actions of={member} mine={member.userId === me} />
      ),
  };
  return [...columns, actions];
}

function Actions({ of: { id, name, roles }, mine }: { of: Member; mine: boolean }) {
  return (
    <span className="flex flex-wrap items-start gap-2">
      <ConfirmAction
        trigger={<Button size="sm">{m.members_change()}</Button>}
        title={m.members_change_title({ name })}
        confirm={m.workspace_save()}
        tone="primary"
        fields={{ intent: 'change', memberId: id }}
        done={m.members_changed()}
      >
        <RoleFields chosen={roles} />
      </ConfirmAction>
      {!mine && (
        <ConfirmAction
          trigger={
            <Button size="sm" variant="danger">
              {m.members_remove()}
            </Button>
          }
          title={m.members_remove_title({ name })}
          description={m.members_remove_text()}
          confirm={m.members_remove()}
          fields={{ intent: 'remove', memberId: id }}
          done={m.members_removed()}
        />
      )}
    </span>
  );
}
