/** The state of each lead that was heard of. Yours is a table; this one forgets with the process. */
export const leadStates = new Map<string, string>();

export function handleLead({ leadId, state }: { leadId: string; state: string }): void {
  leadStates.set(leadId, state);
}
