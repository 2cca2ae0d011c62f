import { assertRevision } from '../assert-revision.ts';
import { findPending, getListing, getVersion } from '../find-listing.ts';
import type { HandledRequest, Handlers } from '../handler.ts';
import { announce, moveVersion, touch } from '../move-version.ts';
import { pageOf } from '../page.ts';
import { type PushPlan, planPush } from '../plan-push.ts';
import { EmulatedProblem } from '../problem.ts';
import type { Answer, ListingRow, VersionRow } from '../rows.ts';
import { countTasks, toFindings, toListing, toVersionSummary } from '../to-listing.ts';
import { isoNow, newId, type World } from '../world.ts';

export const listingHandlers: Handlers = {
  'listings.list': (world, { query }) => {
    const { state, kind } = query;
    const rows = world.listings.filter(
      (row) => (state === undefined || row.state === state) && (kind === undefined || row.kind === kind),
    );
    const keys = (row: ListingRow) => [row.updatedAt, row.id] as const;
    return {
      body: pageOf(rows, (row) => toListing(world, row), {
        query,
        filters: { of: 'listings', state, kind },
        order: 'desc',
        keys,
      }),
    };
  },

  'listings.get': (world, { params }) => {
    const row = getListing(world, params);
    return { body: toListing(world, row), revision: row.revision };
  },

  'listings.push': async (world, request) => {
    const plan = await planPush(world, { manifest: request.body, name: nameIn(request) });
    if (plan.listing) assertRevision(request.ifRevision, plan.listing.revision);
    else if (request.ifRevision) throw new EmulatedProblem('precondition_failed');
    if (plan.listing && plan.unchanged)
      return toAnswer(plan, { listing: plan.listing, version: plan.unchanged });
    return store(world, plan, request);
  },

  'listings.preview': async (world, request) => {
    const plan = await planPush(world, { manifest: request.body, name: nameIn(request) });
    return {
      body: {
        listing: plan.name,
        version: plan.version,
        digest: plan.digest,
        creates: plan.listing === undefined,
        unchanged: plan.unchanged !== undefined,
        replaces: plan.replaces?.version ?? null,
        impact: plan.impact,
        findings: toFindings(plan),
        publishingTasks: countTasks(plan.findings),
      },
    };
  },

  'listings.diff': (world, { params, query }) => {
    const listing = getListing(world, params);
    const named = (ref: unknown) =>
      ref === undefined ? undefined : getVersion(world, { listing, ref: String(ref) });
    const to = named(query.to) ?? findPending(world, listing);
    if (!to) throw new EmulatedProblem('not_found');
    const from = named(query.from) ?? world.versions.find(({ id }) => id === listing.liveId);
    const difference = from
      ? world.rules.diffManifests(from.manifest as never, to.manifest as never)
      : { impact: 'first', changes: [] };
    return {
      body: { listing: listing.listing, from: from?.version ?? null, to: to.version, ...difference },
    };
  },
};

const nameIn = ({ params }: HandledRequest) => `${params.namespace}/${params.slug}`;

function store(world: World, plan: PushPlan, { via, key }: HandledRequest): Answer {
  const listing = plan.listing ?? makeListing(world, plan);
  if (plan.replaces)
    moveVersion(world, { listing, version: plan.replaces, to: 'withdrawn', code: 'replaced' });
  const version: VersionRow = {
    id: newId(world, 'lsv'),
    listingId: listing.id,
    version: plan.version,
    digest: plan.digest,
    manifest: plan.manifest,
    findings: plan.findings,
    state: 'draft',
    stateCode: 'not_submitted',
    since: isoNow(world),
    dueAt: null,
    impact: plan.impact,
    pushedVia: via,
    pushedBy: key?.name ?? '',
    submittedAt: null,
    publishedAt: null,
    createdAt: isoNow(world),
    revision: 1,
    caseId: null,
    notes: [],
    decisions: [],
  };
  world.versions.push(version);
  if (plan.listing) touch(world, listing);
  announce(world, { listing, version });
  return toAnswer(plan, { listing, version });
}

function makeListing(world: World, { name, manifest }: PushPlan): ListingRow {
  const at = isoNow(world);
  const listing: ListingRow = {
    id: newId(world, 'lst'),
    listing: name,
    kind: String(manifest.kind),
    state: 'unpublished',
    stateReason: null,
    stateSince: at,
    successor: null,
    liveId: null,
    createdAt: at,
    updatedAt: at,
    revision: 1,
  };
  world.listings.push(listing);
  return listing;
}

const toAnswer = (
  plan: PushPlan,
  { listing, version }: { listing: ListingRow; version: VersionRow },
): Answer => ({
  status: plan.unchanged ? 200 : 201,
  body: {
    listing: plan.name,
    listingId: listing.id,
    created: plan.listing === undefined,
    unchanged: plan.unchanged !== undefined,
    version: toVersionSummary(version),
    findings: toFindings(version),
    publishingTasks: countTasks(version.findings),
    revision: listing.revision,
  },
  revision: listing.revision,
});
