import type { Api } from '../../server/api.ts';
import { formList, formText, optionalText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';

type Review = Api['review'];
type Reasons = Parameters<Review['requestChanges']>[0]['reasons'];
type Rejections = Parameters<Review['rejectVersion']>[0]['reasons'];

/** Every button of the review page posts here under its own intent. */
export async function decideCase(review: Review, { caseId, request }: { caseId: string; request: Request }) {
  const form = await readForm(request, { lists: ['reasons'] });
  const note = formText(form, 'note');
  const approve = (publish: boolean) =>
    review.approveVersion({ caseId, publish, note: optionalText(form, 'note') });
  return runIntent(form, {
    claim: () => review.claimCase({ caseId }),
    release: () => review.releaseCase({ caseId }),
    approve: () => approve(false),
    'approve-publish': () => approve(true),
    publish: () => review.publishApproved({ caseId }),
    changes: () => review.requestChanges({ caseId, note, reasons: formList(form, 'reasons') as Reasons }),
    reject: () => review.rejectVersion({ caseId, note, reasons: formList(form, 'reasons') as Rejections }),
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
  });
}
