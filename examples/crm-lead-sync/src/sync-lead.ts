import { type Client, ConflictError } from '@headwater/sdk';
import type { Crm } from './crm.ts';

/** Writes the lead as it is now: the event only says that there is something to read. */
export async function syncLead({ client, crm }: { client: Client; crm: Crm }, leadId: string): Promise<void> {
  const lead = await client.leads.get({ leadId });
  const { contact, company, state } = lead;
  const shown = contact && !contact.masked ? `${contact.name} <${contact.email}>` : null;
  await crm.upsert({ leadId, company, contact: shown, stage: state });
}

/** Takes the lead on; the customer is told, and the contact is readable from here on. */
export async function takeLead(
  { client, crm }: { client: Client; crm: Crm },
  leadId: string,
): Promise<boolean> {
  const { etag } = await client.leads.get({ leadId }).withResponse();
  try {
    await client.leads.accept({ leadId }, { ifMatch: etag });
  } catch (error) {
    // A colleague answered in the meantime, or the customer withdrew.
    if (!(error instanceof ConflictError)) throw error;
    await syncLead({ client, crm }, leadId);
    return false;
  }
  await syncLead({ client, crm }, leadId);
  return true;
}

/** Brings the outcome of a deal back. */
export async function closeDeal(
  client: Client,
  { leadId, isWon }: { leadId: string; isWon: boolean },
): Promise<void> {
  const { state } = await client.leads.get({ leadId });
  if (!isWon) return void (await client.leads.lose({ leadId, body: {} }));
  if (state === 'accepted') await client.leads.work({ leadId });
  await client.leads.convert({ leadId });
}
