import { chinaDay, isWorkingDay, type Locale, type Permission, rolePermissions } from '@headwater/domain';
import { z } from 'zod';
import { type Deps, defineCommand, runEach, systemContext } from '../kit/index.ts';
import { renderMail } from '../mail/index.ts';
import { loadWorkspace } from './load-workspace.ts';
import { type DueDigest, listDueDigests, markDigested } from './store-members.ts';

const batch = 50;
const hourMs = 3_600_000;
const firstHour = 9;

/** Midnight in China, where the working day is counted. */
const dayStartOf = (now: Date) => new Date(Date.parse(`${chinaDay(now)}T00:00:00Z`) - 8 * hourMs);

/** To one member, what waits for the organisation; once a day, whoever calls. */
export const sendDigest = defineCommand({
  name: 'workspace.sendDigest',
  permission: 'system',
  input: z.object({ membershipId: z.string() }),
  output: z.object({ sent: z.boolean() }),
  async run({ input: { membershipId }, ctx }) {
    const now = ctx.clock.now();
    const dayStart = dayStartOf(now);
    const [member] = await listDueDigests(ctx.database, { dayStart, limit: 1, membershipId });
    const counts = member && (await countsOf(ctx, member));
    const first = member && (await markDigested(ctx.tx, { id: member.id, dayStart, now }));
    const sent = Boolean(first && counts);
    ctx.record({ subject: membershipId, before: null, after: { digest: sent } });
    if (!member || !first || !counts) return { sent: false };
    const locale: Locale = member.locale === 'en' ? 'en' : 'zh-CN';
    const { organizationName: name, organizationNameEn: nameEn } = member;
    const params = { organization: locale === 'en' ? (nameEn ?? name) : name, ...counts };
    ctx.mail(renderMail(ctx, { to: member.email, locale, template: 'workspace-digest', params }));
    return { sent };
  },
});

/** Null when nothing waits. */
async function countsOf(deps: Deps, { organizationId, userId, roles }: DueDigest) {
  const held = new Set<Permission>(roles.flatMap((role) => rolePermissions[`partner.${role}`] ?? []));
  const reader = { organizationId, userId, may: (permission: Permission) => held.has(permission) };
  const found = await loadWorkspace(deps.database, { reader, now: deps.clock.now() });
  const counts = {
    leads: held.has('lead.respond') ? (found.leads?.waiting ?? 0) : 0,
    changes: found.changes.length,
    questions: found.questions.length,
    standings: found.standings.length,
    suspended: found.suspended.length,
    endpoints: found.endpoints?.length ?? 0,
    keys: found.keys?.length ?? 0,
  };
  return Object.values(counts).some((count) => count > 0) ? counts : null;
}

/** Worker's job: from nine in the morning of a working day. Answers how many members were looked at. */
export async function sendDigests(deps: Deps): Promise<number> {
  const now = deps.clock.now();
  const dayStart = dayStartOf(now);
  const tooEarly = now.getTime() < dayStart.getTime() + firstHour * hourMs;
  if (tooEarly || !isWorkingDay(now)) return 0;
  const due = await listDueDigests(deps.database, { dayStart, limit: batch });
  const ctx = systemContext(deps, 'digests');
  return runEach(deps, {
    name: 'sendDigests',
    items: due,
    async run(member) {
      if (await countsOf(deps, member)) await sendDigest(ctx, { membershipId: member.id });
      else await markDigested(deps.database.prisma, { id: member.id, dayStart, now });
    },
  });
}
