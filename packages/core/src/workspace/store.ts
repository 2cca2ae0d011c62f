import type { Database } from '@headwater/database';
import { pendingVersionStates } from '@headwater/domain/catalogue';

export interface WorkspaceScope {
  organizationId: string;
  userId: string;
  now: Date;
  /** Roles whose holders are told of a new lead. */
  leadRoles: string[];
}

/** The row as JSON makes it: times are texts. */
export interface WorkspaceRow {
  website: string | null;
  country: string | null;
  checklistHiddenAt: string | null;
  proved: boolean;
  openClaim: string | null;
  newDraft: string | null;
  listings: number;
  submitted: boolean;
  members: number;
  leadReaders: number;
  leadEndpoints: number;
  live: number;
  waiting: { count: number; nextDueAt: string | null; nextId: string | null };
  pending: PendingRow[];
  reviews: number;
  standings: { listing: string; name: Name; standing: string; reviewOn: string; validUntil: string }[];
  suspended: { listing: string; name: Name }[];
  endpoints: { id: string; url: string; state: string; failingSince: string | null }[];
  keys: { id: string; name: string; expiresAt: string }[];
  invitations: { id: string; email: string; expiresAt: string; expired: boolean }[];
  events: {
    id: string;
    type: string;
    subject: string;
    listing: string | null;
    state: string | null;
    at: string;
  }[];
}

type Name = { 'zh-CN'?: string; en?: string };

export interface PendingRow {
  listing: string;
  name: Name;
  version: string;
  state: string;
  dueAt: string | null;
  since: string;
  blockers: number;
  unread: number;
}

const nameOf = (column: string) =>
  `jsonb_strip_nulls(jsonb_build_object('zh-CN', ${column} #>> '{listing,zh-CN,name}', 'en', ${column} #>> '{listing,en,name}'))`;

const listOf = (select: string) => `coalesce((SELECT jsonb_agg(row) FROM (${select}) row), '[]'::jsonb)`;

/** Lists are cut where a person would go to the page of that thing instead. */
const most = 20;
const utc = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const pendingRows = `
  SELECT l.namespace || '/' || l.slug AS listing, ${nameOf('v.manifest')} AS name, v.version, v.state,
    ${utc('v.due_at')} AS "dueAt", ${utc('v.state_since')} AS since,
    (SELECT count(*) FROM finding f WHERE f.version_id = v.id AND f.severity <> 'warning' AND f.mode = 'enforce'
      AND NOT EXISTS (SELECT 1 FROM finding_waiver w WHERE w.listing_id = l.id AND w.fingerprint = f.fingerprint)) AS blockers,
    (SELECT count(*) FROM review_case c JOIN review_note n ON n.case_id = c.id AND n.visibility = 'external'
      LEFT JOIN review_reading r ON r.case_id = c.id AND r.user_id = $2
      WHERE c.listing_id = l.id AND NOT c.recheck AND c.state IN ('open', 'waiting_publisher')
        AND n.created_at > coalesce(r.read_at, '-infinity')) AS unread
  FROM listing l JOIN listing_version v ON v.listing_id = l.id
  WHERE l.organization_id = $1 AND l.environment = 'live'
    AND (v.state = ANY($4::text[]) OR (v.state = 'rejected' AND v.due_at > $3
      AND NOT EXISTS (SELECT 1 FROM listing_version p WHERE p.listing_id = l.id AND p.created_at > v.created_at)))
  ORDER BY v.due_at NULLS LAST, v.state_since DESC LIMIT ${most * 2}`;

const standings = `
  SELECT l.namespace || '/' || l.slug AS listing, ${nameOf('v.manifest')} AS name, g.standing,
    ${utc('g.review_on')} AS "reviewOn", ${utc('g.valid_until')} AS "validUntil"
  FROM standing_grant g JOIN listing l ON l.id = g.listing_id LEFT JOIN listing_version v ON v.id = l.live_version_id
  WHERE l.organization_id = $1 AND l.environment = 'live' AND g.state = 'active'
    AND least(g.review_on, g.valid_until) < $3::timestamptz + interval '30 days'
  ORDER BY least(g.review_on, g.valid_until) LIMIT ${most}`;

const suspended = `
  SELECT l.namespace || '/' || l.slug AS listing, ${nameOf('v.manifest')} AS name
  FROM listing l LEFT JOIN listing_version v ON v.id = l.live_version_id
  WHERE l.organization_id = $1 AND l.environment = 'live' AND l.state = 'suspended' LIMIT ${most}`;

const endpoints = `
  SELECT id, url, state, ${utc('failing_since')} AS "failingSince" FROM webhook_endpoint
  WHERE organization_id = $1 AND environment = 'live' AND (state = 'disabled' OR failing_since IS NOT NULL)
  ORDER BY created_at LIMIT ${most}`;

const keys = `
  SELECT id, name, ${utc('expires_at')} AS "expiresAt" FROM api_key
  WHERE organization_id = $1 AND revoked_at IS NULL AND expires_at > $3 AND expires_at < $3::timestamptz + interval '14 days'
  ORDER BY expires_at LIMIT ${most}`;

/** Open ones, and those that ran out unanswered lately and were not asked again. */
const invitations = `
  SELECT id, email, ${utc('expires_at')} AS "expiresAt", expires_at <= $3 AS expired FROM invitation
  WHERE organization_id = $1 AND accepted_at IS NULL AND revoked_at IS NULL
    AND expires_at > $3::timestamptz - interval '7 days'
  ORDER BY expires_at LIMIT ${most}`;

const events = `
  SELECT id, type, subject, data ->> 'listing' AS listing, data ->> 'state' AS state, ${utc('occurred_at')} AS at
  FROM event WHERE organization_id = $1 AND environment = 'live' AND subject NOT LIKE 'whe\\_%'
  ORDER BY id DESC LIMIT 8`;

const statement = `
  SELECT o.website, o.country, ${utc('m.checklist_hidden_at')} AS "checklistHiddenAt",
    EXISTS (SELECT 1 FROM namespace n WHERE n.organization_id = o.id AND n.state = 'proved') AS proved,
    (SELECT id FROM namespace n WHERE n.organization_id = o.id AND n.state = 'pending' ORDER BY created_at DESC LIMIT 1) AS "openClaim",
    (SELECT id FROM listing_draft d WHERE d.organization_id = o.id AND d.environment = 'live' AND d.listing_id IS NULL
      ORDER BY updated_at DESC, id LIMIT 1) AS "newDraft",
    (SELECT count(*)::int FROM listing l WHERE l.organization_id = o.id AND l.environment = 'live') AS listings,
    (SELECT count(*)::int FROM listing l WHERE l.organization_id = o.id AND l.environment = 'live' AND l.state = 'live') AS live,
    EXISTS (SELECT 1 FROM listing l JOIN listing_version v ON v.listing_id = l.id
      WHERE l.organization_id = o.id AND l.environment = 'live' AND (v.submitted_at IS NOT NULL OR v.published_at IS NOT NULL)) AS submitted,
    (SELECT count(*)::int FROM membership x WHERE x.organization_id = o.id) AS members,
    (SELECT count(*)::int FROM membership x WHERE x.organization_id = o.id AND x.roles && $5::text[]
      AND NOT EXISTS (SELECT 1 FROM notice_choice c WHERE c.user_id = x.user_id AND c.kind = 'leads' AND NOT c.email)) AS "leadReaders",
    (SELECT count(*)::int FROM webhook_endpoint e WHERE e.organization_id = o.id AND e.environment = 'live' AND e.state = 'active'
      AND (e.event_types = '{}' OR 'lead.offered' = ANY(e.event_types))) AS "leadEndpoints",
    (SELECT jsonb_build_object('count', count(*), 'nextDueAt', ${utc('min(respond_by)')},
        'nextId', (array_agg(id ORDER BY respond_by))[1])
      FROM lead d WHERE d.organization_id = o.id AND d.environment = 'live' AND d.state = 'offered') AS waiting,
    (SELECT count(*)::int FROM review_case c WHERE c.organization_id = o.id AND c.environment = 'live' AND c.state = 'open' AND NOT c.recheck) AS reviews,
    ${listOf(pendingRows)} AS pending, ${listOf(standings)} AS standings, ${listOf(suspended)} AS suspended,
    ${listOf(endpoints)} AS endpoints, ${listOf(keys)} AS keys, ${listOf(invitations)} AS invitations,
    ${listOf(events)} AS events
  FROM organization o LEFT JOIN membership m ON m.organization_id = o.id AND m.user_id = $2
  WHERE o.id = $1`;

/** Everything of one workspace in one statement: a visit costs one round trip, however much there is to do. */
export async function findWorkspaceRow(
  { pool }: Pick<Database, 'pool'>,
  { organizationId, userId, now, leadRoles }: WorkspaceScope,
): Promise<WorkspaceRow | null> {
  const { rows } = await pool.query<WorkspaceRow>(statement, [
    organizationId,
    userId,
    now,
    [...pendingVersionStates],
    leadRoles,
  ]);
  return rows[0] ?? null;
}
