import { assertTransition } from '../assert-transition.ts';
import { reviewReasons, versionMachine } from '../facts/facts.generated.ts';
import { getListing, getVersion, versionsOf } from '../find-listing.ts';
import type { HandledRequest, Handlers } from '../handler.ts';
import { moveVersion, publishVersion, touch } from '../move-version.ts';
import { pageOf } from '../page.ts';
import { toFieldProblems } from '../plan-push.ts';
import { EmulatedProblem } from '../problem.ts';
import type { ListingRow, VersionRow } from '../rows.ts';
import { queueOf, toFindings, toVersionSummary } from '../to-listing.ts';
import { isoNow, newId, now, type World } from '../world.ts';

export const versionHandlers: Handlers = {
  'versions.list': (world, { params, query }) => {
    const listing = getListing(world, params);
    const toItem = (row: VersionRow) => ({ ...toVersionSummary(row), pushedBy: row.pushedBy });
    const keys = (row: VersionRow) => [row.createdAt, row.id] as const;
    const filters = { of: 'versions', listingId: listing.id };
    return { body: pageOf(versionsOf(world, listing), toItem, { query, filters, order: 'desc', keys }) };
  },

  'versions.get': (world, request) => {
    const { listing, version } = find(world, request);
    const queue = queueOf(world, version);
    return {
      body: toVersion(world, { listing, version }),
      revision: listing.revision,
      variant: queue ? `q${queue.position}-${queue.length}` : undefined,
    };
  },

  'versions.submit': (world, request) => {
    const { listing, version } = find(world, request);
    assertTransition(versionMachine, { from: version.state, to: 'submitted' });
    const { findings } = world.rules.validate(version.manifest, { now: now(world) });
    const tasks = findings.filter(({ severity }) => severity !== 'warning');
    if (tasks.length > 0)
      throw new EmulatedProblem('publishing_tasks_remain', { errors: toFieldProblems(tasks) });
    version.findings = findings;
    version.submittedAt = isoNow(world);
    version.caseId ??= newId(world, 'rvw');
    moveVersion(world, { listing, version, to: 'submitted', code: 'received' });
    moveVersion(world, { listing, version, to: 'checking', code: 'checks_running' });
    // The sandbox plays the reviewer who says yes.
    const isPublished = world.environment === 'sandbox';
    if (isPublished) {
      moveVersion(world, { listing, version, to: 'approved', code: 'auto_approved' });
      publishVersion(world, { listing, version, code: 'published_by_policy' });
    } else moveVersion(world, { listing, version, to: 'in_review', code: 'awaiting_claim' });
    if (request.body.note)
      addNote(world, { version, author: request.key?.name, body: String(request.body.note) });
    return {
      body: {
        version: toVersionSummary(version),
        decision: isPublished ? 'published' : 'in_review',
        queue: queueOf(world, version),
      },
    };
  },

  'versions.withdraw': (world, request) => {
    const { listing, version } = find(world, request);
    if (version.publishedAt !== null)
      throw new EmulatedProblem('illegal_transition', {
        detail: {
          en: 'A published version cannot be withdrawn by itself; withdraw or deprecate the listing.',
          'zh-CN': '已发布的版本不能单独撤回，请撤回或弃用整个上架内容。',
        },
        extra: { from: version.state, possible: versionMachine[version.state]?.to },
      });
    moveVersion(world, { listing, version, to: 'withdrawn', code: 'withdrawn_by_publisher' });
    return { body: toVersionSummary(version) };
  },

  'versions.reply': (world, request) => {
    const { listing, version } = find(world, request);
    if (!version.caseId) throw new EmulatedProblem('not_found');
    if (!['in_review', 'action_required', 'approved'].includes(version.state))
      throw new EmulatedProblem('conflict', {
        detail: { en: 'This review has ended.', 'zh-CN': '该审核已结束。' },
      });
    addNote(world, { version, author: request.key?.name, body: String(request.body.message) });
    touch(world, listing);
    return { body: { caseId: version.caseId } };
  },
};

/** Also checks If-Match, which every write on a version may carry. */
function find(world: World, { params, ifRevision }: HandledRequest) {
  const listing = getListing(world, params);
  if (ifRevision !== undefined && ifRevision !== listing.revision)
    throw new EmulatedProblem('precondition_failed', { extra: { revision: listing.revision } });
  return { listing, version: getVersion(world, { listing, ref: params.version ?? '' }) };
}

/** Without an author it is the reviewer's, who speaks as the platform. */
export function addNote(
  world: World,
  { version, author, body }: { version: VersionRow; author?: string | undefined; body: string },
): void {
  const from = author === undefined ? 'reviewer' : 'publisher';
  version.notes.push({ id: newId(world, 'rvn'), from, author: author ?? null, body, at: isoNow(world) });
}

function toVersion(world: World, { listing, version }: { listing: ListingRow; version: VersionRow }) {
  return {
    ...toVersionSummary(version),
    listing: listing.listing,
    listingId: listing.id,
    listingRevision: listing.revision,
    manifest: version.manifest,
    findings: toFindings(version),
    queue: queueOf(world, version),
    fastLane: false,
    caseId: version.caseId,
    notes: version.notes.map((note) => ({ ...note, unread: false })),
    decisions: version.decisions.map((decision) => ({
      ...decision,
      reasons: decision.reasons.flatMap((code) => {
        const reason = reviewReasons[code];
        return reason ? [{ code, title: reason.title, guidance: reason.guidance }] : [];
      }),
    })),
  };
}
