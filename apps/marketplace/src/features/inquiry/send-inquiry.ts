import type { PageContext } from '../../server/context.ts';
import { readForm } from '../../server/read-form.ts';
import { submit } from '../../server/submit.ts';

/** The form's words as the command wants them; what is missing comes back at its field. */
export async function sendInquiry({ api, locale }: PageContext, request: Request, listing: string) {
  const form = await readForm(request);
  const text = (name: string) => String(form[name] ?? '');
  return submit(form, () =>
    api.demand.sendInquiry({
      listing,
      locale,
      name: text('name'),
      email: text('email'),
      phone: form.phone ? text('phone') : null,
      company: text('company'),
      message: text('message'),
      // An unticked box is refused by the command, at the box.
      consent: (form.consent === 'yes') as true,
      consentVersion: text('consentVersion'),
      website: text('website') as '',
    }),
  );
}
