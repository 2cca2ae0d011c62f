import { redirect } from 'react-router';
import { locales } from '../../lib/locale/locales.ts';
import { localePath } from '../../lib/locale/path.ts';
import type { Api } from '../../server/api.ts';
import type { PageContext } from '../../server/context.ts';
import { formList, formText, optionalText } from '../../server/form-text.ts';
import { type FormValues, readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import { cannedText } from './canned-text.ts';
import { nextCase } from './next-case.ts';
import { queueQuery } from './queue-query.ts';

type Review = Api['review'];
type Reasons = Parameters<Review['requestChanges']>[0]['reasons'];
type Rejections = Parameters<Review['rejectVersion']>[0]['reasons'];

/** After these the case is out of one's hands, and the next one opens. */
const decisions = ['approve', 'approve-publish', 'changes', 'reject', 'recheck'];

/** Every button of the review page posts here under its own intent. */
export async function decideCase(
  visitor: PageContext,
  { caseId, request }: { caseId: string; request: Request },
) {
  const { review } = visitor.api;
  const form = await readForm(request, { lists: ['reasons'] });
  const intent = formText(form, 'intent');
  const { input: asked, search } = queueQuery(request);
  const next = decisions.includes(intent) ? await nextCase(visitor, { caseId, asked }) : null;
  const said = ['changes', 'reject'].includes(intent) ? await readReasons(review, form) : null;
  const result = await runIntent(form, handlers(review, { caseId, form, said }));
  if (!result.data.ok || !decisions.includes(intent)) return result;
  const target = new URLSearchParams(search);
  target.set('done', intent === 'recheck' ? formText(form, 'outcome') : intent);
  target.set('was', caseId);
  throw redirect(localePath(`/desk/review${next ? `/${next.id}` : ''}?${target}`));
}

interface Said {
  reasons: string[];
  note: string;
}

/** Prepared texts stand for structured reasons; where no script wrote them into the note, they are the note. */
async function readReasons(review: Review, form: FormValues): Promise<Said> {
  const { data } = await review.listCannedReasons({ retired: true });
  const chosen = formList(form, 'reasons').flatMap((code) => data.find((one) => one.code === code) ?? []);
  const note = formText(form, 'note') || chosen.map((one) => cannedText(one, locales)).join('\n\n');
  return { reasons: [...new Set(chosen.map(({ reason }) => reason))], note };
}

interface Decision {
  caseId: string;
  form: FormValues;
  said: Said | null;
}

function handlers(review: Review, { caseId, form, said }: Decision): Record<string, () => Promise<unknown>> {
  const note = said?.note ?? formText(form, 'note');
  const approve = (publish: boolean) =>
    review.approveVersion({ caseId, publish, note: optionalText(form, 'note') });
  return {
    claim: () => review.claimCase({ caseId }),
    release: () => review.releaseCase({ caseId }),
    'hand-over': () => review.handOverCase({ caseId, assigneeId: formText(form, 'assigneeId') }),
    approve: () => approve(false),
    'approve-publish': () => approve(true),
    publish: () => review.publishApproved({ caseId }),
    changes: () => review.requestChanges({ caseId, note, reasons: (said?.reasons ?? []) as Reasons }),
    reject: () => review.rejectVersion({ caseId, note, reasons: (said?.reasons ?? []) as Rejections }),
    reopen: () => review.reopenCase({ caseId, note }),
    waive: () =>
      review.waiveFinding({
        caseId,
        fingerprint: formText(form, 'fingerprint'),
        reason: formText(form, 'reason'),
      }),
    note: () =>
      review.addNote({
        caseId,
        visibility: formText(form, 'visibility') === 'external' ? 'external' : 'internal',
        body: formText(form, 'body'),
      }),
    recheck: () =>
      review.concludeRecheck({
        caseId,
        note,
        outcome: formText(form, 'outcome') === 'confirmed' ? 'confirmed' : 'not_confirmed',
      }),
  };
}
