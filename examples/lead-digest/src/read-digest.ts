import type { Client } from '@headwater/sdk';

interface Digest {
  text: string;
  /** The id of the last event; give it back next time. Undefined as long as there was none. */
  after: string | undefined;
}

/** What happened to your leads since `after`, the newest state of each. */
export async function readDigest(client: Client, after?: string): Promise<Digest> {
  const states = new Map<string, string>();
  let last = after;
  for await (const event of client.events.list({ limit: 100, ...(after ? { after } : {}) })) {
    last = event.id;
    const { leadId, state, listing } = event.data;
    if (event.type.startsWith('lead.') && typeof leadId === 'string')
      states.set(leadId, `- ${String(listing)}: ${leadId} is ${String(state)}`);
  }
  const lines = [...states.values()];
  return { text: lines.length > 0 ? `## Leads\n\n${lines.join('\n')}\n` : '', after: last };
}
