/** The groups of the reference, in its order; every operation and every webhook is in one. */
export const tags = {
  Catalogue: 'The public catalogue as anybody sees it; no key is needed.',
  Organisation: 'Who a key speaks for, and the people of its organisation.',
  Namespaces: 'Names that stand before every listing, and the proof that they are yours.',
  Files: 'Logos, screenshots and evidence that manifests name.',
  Listings: 'What you publish: push a manifest, compare, deprecate, withdraw, transfer.',
  Versions: 'The review of one version: who must act, by when, and why.',
  Leads: 'Inquiries of customers: accept, decline, write, and say what came of it.',
  Events: 'What happened, as a list and as a stream; webhooks carry the same.',
  Webhooks: 'Endpoints that receive events, their secrets, deliveries and replays.',
  Sandbox: 'For sandbox keys only: play the reviewer, a customer, and time.',
} as const satisfies Record<string, string>;

export type Tag = keyof typeof tags;
