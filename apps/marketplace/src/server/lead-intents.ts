import type { Api } from './api.ts';
import { formText, optionalText } from './form-text.ts';
import type { FormValues } from './read-form.ts';
import { runIntent } from './run-intent.ts';

/** The steps of a lead, posted by its own page and by its row in the inbox. */
export function runLeadIntent({ demand }: Api, { form, leadId }: { form: FormValues; leadId: string }) {
  const note = optionalText(form, 'note');
  return runIntent(form, {
    message: () => demand.sendLeadMessage({ leadId, body: formText(form, 'body') }),
    accept: () => demand.acceptLead({ leadId }),
    decline: () => demand.declineLead({ leadId, reason: formText(form, 'reason') as 'other', note }),
    work: () => demand.workLead({ leadId }),
    convert: () => demand.convertLead({ leadId }),
    lose: () => demand.loseLead({ leadId, note }),
  });
}
