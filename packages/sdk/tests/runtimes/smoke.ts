import type * as Sdk from '../../src/index.ts';
import type * as Webhooks from '../../src/webhooks/index.ts';

interface Smoke {
  readonly sdk: typeof Sdk;
  readonly webhooks: typeof Webhooks;
  readonly baseUrl: string;
  readonly deliveries: readonly { secret: string; headers: Record<string, string>; body: string }[];
}

/** What the built SDK must do in every runtime, by the standard's means only; says what it saw. */
export async function smoke({ sdk, webhooks, baseUrl, deliveries }: Smoke): Promise<Record<string, unknown>> {
  const retries: string[] = [];
  const client = sdk.createClient({
    baseUrl,
    apiKey: 'hw_sandbox_smoke',
    hooks: { onRetry: ({ error }) => void retries.push(error.code) },
  });
  const ids: string[] = [];
  for await (const { id } of client.listings.list({ limit: 2 })) ids.push(id);
  const received: string[] = [];
  for await (const { id } of client.events.stream()) if (received.push(id) === 2) break;
  const missing = await client.leads.get({ leadId: 'lea_0' }).catch((error: unknown) => error);
  const organization = await client.organization.get().withResponse();
  return {
    success: [organization.status, organization.requestId],
    retry: retries,
    problem: missing instanceof sdk.NotFoundError && [missing.code, missing.requestId],
    pagination: ids,
    stream: received,
    verified: await Promise.all(deliveries.map((delivery) => verify(webhooks, delivery))),
    forged: await Promise.all(
      deliveries.map((delivery) => verify(webhooks, { ...delivery, body: `${delivery.body} ` })),
    ),
  };
}

async function verify(webhooks: typeof Webhooks, { secret, ...delivery }: Smoke['deliveries'][number]) {
  return webhooks.verifyWebhook(secret, delivery).then(
    (event) => event.type,
    (error: unknown) =>
      error instanceof webhooks.WebhookVerificationError ? error.reason : `no verdict: ${error}`,
  );
}
