import type { z } from 'zod';
import { isoOrNull } from '../catalogue/index.ts';
import type { caseSchema } from './schema.ts';
import type { CaseRow } from './store/cases.ts';

export const toCase = (row: CaseRow): z.input<typeof caseSchema> => ({
  id: row.id,
  listingId: row.listingId,
  versionId: row.versionId,
  state: row.state,
  fastLane: row.fastLane,
  recheck: row.recheck,
  assigneeId: row.assigneeId,
  claimedAt: isoOrNull(row.claimedAt),
  submittedAt: row.submittedAt.toISOString(),
  dueAt: row.dueAt.toISOString(),
  missedAt: isoOrNull(row.missedAt),
  decision: row.decision,
  decidedAt: isoOrNull(row.decidedAt),
  revision: row.revision,
});
