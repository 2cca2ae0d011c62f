import { actorId } from '@headwater/domain';
import type { CommandContext } from '../kit/index.ts';
import { type CaseRow, insertDecision } from './store/cases.ts';

interface Decision {
  review: CaseRow;
  action: 'approve' | 'request_changes' | 'reject' | 'reopen' | 'appeal';
  reasons?: string[];
  note?: string | null;
}

/** Appends to the list that nobody edits, and to the audit log. */
export async function recordDecision(ctx: CommandContext, decision: Decision): Promise<void> {
  const { review, action, reasons = [], note = null } = decision;
  const row = await insertDecision(ctx.tx, {
    caseId: review.id,
    versionId: review.versionId,
    action,
    reasons,
    note,
    byId: actorId(ctx.actor),
    createdAt: ctx.clock.now(),
  });
  ctx.record({
    subject: row.id,
    organizationId: review.organizationId,
    before: null,
    after: { caseId: review.id, versionId: review.versionId, action, reasons, note },
  });
}
