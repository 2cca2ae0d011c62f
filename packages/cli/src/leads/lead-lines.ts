import type { Lead } from '../api/types.ts';
import { formatTime } from '../output/format-time.ts';
import { plainText } from '../output/plain-text.ts';
import { fields } from '../output/table.ts';
import type { Invocation } from '../run/invocation.ts';
import { leadStateName } from './lead-state-name.ts';

/** One lead for a person; the contact is there once the lead was accepted. */
export function leadLines(run: Invocation, lead: Lead): string[] {
  const { messages: m, paint } = run;
  const { contact } = lead;
  return [
    `${paint('bold', lead.id)}  ${leadStateName(run, lead.state)}`,
    ...fields([
      [m.leads.listing, lead.listing],
      [m.leads.company, lead.company && plainText(lead.company)],
      [m.leads.name, contact?.name && plainText(contact.name)],
      [m.leads.email, contact?.email && plainText(contact.email)],
      [m.leads.phone, contact?.phone && plainText(contact.phone)],
      [m.leads.respondBy, lead.respondBy && formatTime(lead.respondBy)],
      [m.leads.message, lead.message && plainText(lead.message)],
    ]),
  ];
}
