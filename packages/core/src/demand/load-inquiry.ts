import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { type CommandContext, type Context, sha256 } from '../kit/index.ts';
import { leadOfToken } from './inquiry-link.ts';
import { findAnyLead, findLead, type LeadRow } from './store.ts';

export const statusTokenSchema = z.string().min(20).max(120);

/** The customer's two ways to an inquiry: the link in the mail, or the account that sent it. */
export const inquiryAccess = z.union([
  z.object({ token: statusTokenSchema }),
  z.object({ inquiryId: z.string().max(60) }),
]);

/** 404 for everybody but the one who asked. */
export async function loadInquiry(
  ctx: Context | CommandContext,
  access: { token: string } | { inquiryId: string },
): Promise<LeadRow> {
  const db = 'tx' in ctx ? ctx.tx : ctx.database.prisma;
  const row =
    'token' in access ? await byToken(ctx, db, access.token) : await byOwner(ctx, db, access.inquiryId);
  if (!row) throw new AppError('not_found');
  return row;
}

type Reader = Parameters<typeof findLead>[0];

function byToken({ vault }: Context, db: Reader, token: string) {
  const leadId = leadOfToken(vault, token);
  return leadId ? findAnyLead(db, leadId) : findLead(db, { statusTokenHash: sha256(token) });
}

const byOwner = ({ actor }: Context, db: Reader, id: string) =>
  actor.kind === 'user' ? findLead(db, { id, customerUserId: actor.userId }) : null;
