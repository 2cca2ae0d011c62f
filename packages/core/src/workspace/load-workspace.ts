import type { Database } from '@headwater/database';
import { AppError, type Permission, partnerRoles, rolePermissions } from '@headwater/domain';
import { findWorkspaceRow, type WorkspaceRow } from './store.ts';
import type { Workspace } from './workspace-schema.ts';

interface Reader {
  organizationId: string;
  userId: string;
  may: (permission: Permission) => boolean;
}

const leadRoles = partnerRoles.filter((role) => rolePermissions[`partner.${role}`]?.includes('lead.respond'));

/** The workspace as one person may see it. */
export async function loadWorkspace(
  database: Pick<Database, 'pool'>,
  { reader, now }: { reader: Reader; now: Date },
): Promise<Workspace> {
  const { organizationId, userId, may } = reader;
  const row = await findWorkspaceRow(database, { organizationId, userId, now, leadRoles });
  if (!row) throw new AppError('not_found');
  const catalogue = may('listing.read');
  return {
    steps: stepsOf(row),
    leadReaders: row.leadReaders,
    leadEndpoints: row.leadEndpoints,
    checklistHidden: row.checklistHiddenAt !== null,
    openClaim: row.openClaim,
    newDraft: row.newDraft,
    leads: may('lead.read')
      ? { waiting: row.waiting.count, nextDueAt: row.waiting.nextDueAt, nextId: row.waiting.nextId }
      : null,
    ...pendingOf(catalogue ? row : { ...row, pending: [] }),
    standings: catalogue ? row.standings : [],
    suspended: catalogue ? row.suspended : [],
    endpoints: may('webhook.read') ? row.endpoints : null,
    keys: may('api_key.read') ? row.keys : null,
    invitations: may('member.write') ? row.invitations : null,
    events: may('event.read') ? row.events : null,
  };
}

const stepsOf = (row: WorkspaceRow): Workspace['steps'] => ({
  organisation: row.website !== null && row.country !== null,
  namespace: row.proved,
  listing: row.listings > 0,
  submitted: row.submitted,
  colleague: row.members > 1 || row.invitations.some(({ expired }) => !expired),
  leads: row.leadReaders > 0 || row.leadEndpoints > 0,
});

function pendingOf({ pending, live, reviews }: WorkspaceRow) {
  const drafts = pending.filter(({ state }) => state === 'draft');
  return {
    changes: pending.filter(({ state }) => state === 'action_required' || state === 'rejected'),
    questions: pending.filter(({ unread }) => unread > 0),
    drafts,
    figures: { live, review: reviews, drafts: drafts.length },
  };
}
