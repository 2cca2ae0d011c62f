import { type RiskDecision, riskReasonTexts } from '@headwater/domain/review';
import { textOf } from '../../lib/locale/words.ts';
import { can } from '../../server/can.ts';
import type { PageContext } from '../../server/context.ts';
import { workingDeadline } from '../../server/working-deadline.ts';
import { loadNames } from '../discovery/code-names.ts';
import { loadPreview } from '../listings/load-preview.ts';
import { nextCase } from './next-case.ts';
import { queueQuery } from './queue-query.ts';
import { readableChange } from './readable-change.ts';

export type CaseView = Awaited<ReturnType<typeof loadCase>>;
export type CannedReason = CaseView['reasons'][number];

/** Everything that one reviewer's screen shows. */
export async function loadCase(
  visitor: PageContext,
  { caseId, request }: { caseId: string; request: Request },
) {
  const { api, session } = visitor;
  const { input: asked, search } = queueQuery(request);
  const mayDecide = can(visitor, 'review.decide');
  const [found, next, canned, reviewers, nameOf] = await Promise.all([
    api.review.getCase({ caseId }),
    nextCase(visitor, { caseId, asked }),
    api.review.listCannedReasons({}),
    mayDecide ? api.review.listReviewers({}) : { data: [] },
    loadNames(api),
  ]);
  const { manifest, comparedManifest, policyDecision, diff, ...review } = found;
  const readable = (change: (typeof diff.changes)[number]) =>
    readableChange(change, { was: comparedManifest, is: manifest });
  const me = session?.user.id ?? '';
  return {
    review: { ...review, diff: { ...diff, changes: diff.changes.map(readable) } },
    names: { title: textOf(namesIn(manifest)) || review.listing },
    preview: loadPreview(manifest, nameOf),
    due: review.state === 'open' ? workingDeadline(review.dueAt) : null,
    policy: toPolicy(policyDecision),
    reasons: canned.data.map(({ code, kind, title, text }) => ({ code, kind, title, text })),
    colleagues: reviewers.data.filter(({ id }) => id !== me),
    next,
    search,
    me,
    mayDecide,
  };
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
