import { redirect } from 'react-router';
import { MembersPage } from '../../features/members/members-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { formList, formText } from '../../server/form-text.ts';
import { pageQuery } from '../../server/page-query.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/members.ts';

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.members_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const visitor = page(context);
  const [members, invitations] = await Promise.all([
    visitor.api.organisations.listMembers({ limit: 100, ...pageQuery(request, []) }),
    visitor.api.organisations.listInvitations({ limit: 100 }),
  ]);
  const owners = members.data.filter(({ roles }) => roles.includes('owner'));
  const me = visitor.session?.user.id ?? '';
  return {
    members,
    invitations: invitations.data,
    me,
    // Further pages could hold another owner; the command itself decides.
    lastOwner: !members.nextCursor && owners.length === 1 && owners[0]?.userId === me,
    mayWrite: can(visitor, 'member.write'),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { organisations } = page(context).api;
  const form = await readForm(request, { lists: ['roles'] });
  const roles = formList(form, 'roles');
  const memberId = formText(form, 'memberId');
  return runIntent(form, {
    invite: () => organisations.inviteMembers({ emails: addressesIn(formText(form, 'emails')), roles }),
    resend: () =>
      organisations.inviteMember({
        email: formText(form, 'email'),
        roles: roles.flatMap((role) => role.split(',')),
      }),
    leave: async () => {
      await organisations.leaveOrganization({ confirm: 'leave' });
      throw redirect(localePath('/account'));
    },
    change: () => organisations.changeRoles({ memberId, roles }),
    remove: () => organisations.removeMember({ memberId }),
    revoke: () => organisations.revokeInvitation({ invitationId: formText(form, 'invitationId') }),
  });
}

/** As people paste them: by line, comma, semicolon, in Chinese or Latin. */
const addressesIn = (text: string): string[] => text.split(/[\s,;，；、]+/).filter(Boolean);

export default function Members({ loaderData }: Route.ComponentProps) {
  return <MembersPage {...loaderData} />;
}
