import type { Api } from '../../server/api.ts';
import { endOfDay, formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { submit } from '../../server/submit.ts';

type Proposal = Parameters<Api['curation']['proposeStanding']>[0];

/** Fields are named as the command names them, so that its complaints find them. */
export async function proposeStanding(api: Api, request: Request) {
  const form = await readForm(request);
  const codes = Object.keys(form)
    .filter((name) => /^criteria\.\d+\.criterion$/.test(name))
    .map((_, place) => formText(form, `criteria.${place}.criterion`));
  return submit(form, () =>
    api.curation.proposeStanding({
      listing: formText(form, 'listing'),
      standing: formText(form, 'standing') as Proposal['standing'],
      rationale: formText(form, 'rationale'),
      criteria: codes.map((criterion, place) => ({
        criterion: criterion as Proposal['criteria'][number]['criterion'],
        met: formText(form, `criteria.${place}.met`) === 'yes',
        evidence: formText(form, `criteria.${place}.evidence`),
      })),
      validUntil: endOfDay(form, 'validUntil') ?? '',
      reviewOn: endOfDay(form, 'reviewOn'),
    }),
  );
}
