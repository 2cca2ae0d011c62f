import {
  type RiskDecision,
  reviewReasonCodes,
  reviewReasons,
  riskReasonTexts,
} from '@headwater/domain/review';
import { inWords } from '../../lib/locale/in-words.ts';
import { can } from '../../server/can.ts';
import type { PageContext } from '../../server/context.ts';
import { workingDeadline } from '../../server/working-deadline.ts';
import { loadPreview } from '../listings/load-preview.ts';
import { readableChange } from './readable-change.ts';

export type CaseView = Awaited<ReturnType<typeof loadCase>>;
export type CannedReason = CaseView['reasons'][number];

/** Everything that one reviewer's screen shows. */
export async function loadCase(visitor: PageContext, caseId: string) {
  const { api, session } = visitor;
  const [found, queue] = await Promise.all([
    api.review.getCase({ caseId }),
    api.review.listQueue({ limit: 20, filter: 'all' }),
  ]);
  const { manifest, comparedManifest, policyDecision, diff, ...review } = found;
  const readable = (change: (typeof diff.changes)[number]) =>
    readableChange(change, { was: comparedManifest, is: manifest });
  const me = session?.user.id ?? '';
  return {
    review: { ...review, diff: { ...diff, changes: diff.changes.map(readable) } },
    names: { title: inWords(namesIn(manifest)) || review.listing },
    preview: loadPreview(manifest),
    due: review.state === 'open' ? workingDeadline(review.dueAt) : null,
    policy: toPolicy(policyDecision),
    reasons: reviewReasonCodes.map((code) => ({ code, ...reviewReasons[code] })),
    next: nextOf(queue.data, { caseId, me }),
    me,
    mayDecide: can(visitor, 'review.decide'),
  };
}

/** The next case that is this person's to take. */
function nextOf(
  rows: Awaited<ReturnType<PageContext['api']['review']['listQueue']>>['data'],
  { caseId, me }: { caseId: string; me: string },
) {
  const row = rows.find(({ id, assignee }) => id !== caseId && (!assignee || assignee.id === me));
  return row ? { id: row.id, name: inWords(row.name) || row.listing } : null;
}

function namesIn(manifest: Record<string, unknown>) {
  const texts = manifest.listing as Record<string, { name?: string } | undefined> | undefined;
  return { 'zh-CN': texts?.['zh-CN']?.name, en: texts?.en?.name };
}

/** What the risk policy saw and answered when the version was submitted. */
function toPolicy(stored: Record<string, unknown> | null) {
  if (!stored) return null;
  const { decision, recheck, reasons, policyVersion } = stored as unknown as RiskDecision & {
    policyVersion?: number;
  };
  return {
    automatic: decision === 'auto_approve',
    recheck,
    version: policyVersion ?? 0,
    reasons: (reasons ?? []).map(({ code, met }) => ({ code, met, text: riskReasonTexts[code] })),
  };
}
