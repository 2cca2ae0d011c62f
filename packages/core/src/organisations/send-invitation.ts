import { randomBytes } from 'node:crypto';
import { type Locale, newId } from '@headwater/domain';
import { type CommandContext, sha256 } from '../kit/index.ts';
import { renderMail } from '../mail/index.ts';
import {
  findPerson,
  type InvitationRow,
  insertInvitation,
  type OrganizationRow,
  revokeInvitations,
} from './store/index.ts';
import { toLocale } from './views.ts';

const validForMs = 7 * 24 * 3_600_000;

interface Letter {
  organization: OrganizationRow;
  email: string;
  roles: string[];
  locale: Locale;
}

/** Writes the invitation and its mail. A newer one replaces those still open for the same address. */
export async function sendInvitation(
  ctx: CommandContext,
  { organization, email, roles, locale }: Letter,
): Promise<{ row: InvitationRow; url: string }> {
  const now = ctx.clock.now();
  await revokeInvitations(ctx.tx, { where: { organizationId: organization.id, email }, at: now });
  const token = randomBytes(32).toString('base64url');
  const row = await insertInvitation(ctx.tx, {
    id: newId('inv'),
    organizationId: organization.id,
    email,
    roles,
    tokenHash: sha256(token),
    invitedById: ctx.actor.kind === 'user' ? ctx.actor.userId : 'system',
    expiresAt: new Date(now.getTime() + validForMs),
    createdAt: now,
  });
  const reader = await findPerson(ctx.tx, { email });
  const language = reader ? toLocale(reader.locale) : locale;
  const url = `${ctx.publicUrl}/${language}/invitations/${token}`;
  const name = language === 'en' ? (organization.nameEn ?? organization.name) : organization.name;
  const inviter = ctx.actor.kind === 'user' ? ctx.actor.name : 'Headwater';
  const params = { organization: name, inviter, url, expiresAt: row.expiresAt.toISOString() };
  ctx.mail(renderMail(ctx, { to: email, locale: language, template: 'invitation', params }));
  ctx.record({ subject: row.id, organizationId: organization.id, before: null, after: row });
  return { row, url };
}
