import type { ListingOutput } from './schema.ts';
import type { ListingView } from './store/listing-views.ts';
import { iso, isoOrNull, toVersionSummary } from './to-version-summary.ts';

export const toListing = (row: ListingView): ListingOutput => ({
  id: row.id,
  listing: `${row.namespace}/${row.slug}`,
  kind: row.kind,
  environment: row.environment,
  organization: {
    id: row.organizationId,
    name: row.organizationName,
    nameEn: row.organizationNameEn,
  },
  name: row.name ?? {},
  state: row.state,
  stateReason: row.stateReason,
  stateEvidence: row.stateEvidence,
  stateSince: iso(row.stateSince),
  stateUntil: isoOrNull(row.stateUntil),
  standing: row.standing,
  successor: row.successor,
  live:
    row.liveId && row.liveVersion
      ? { id: row.liveId, version: row.liveVersion, publishedAt: isoOrNull(row.livePublishedAt) }
      : null,
  pending: row.pending ? toVersionSummary(row.pending) : null,
  queue:
    row.queuePosition !== null && row.queueLength !== null
      ? { position: row.queuePosition, length: row.queueLength }
      : null,
  createdAt: iso(row.createdAt),
  updatedAt: iso(row.updatedAt),
  revision: row.revision,
});
