import { type EventType, eventTypes, toWebhookBody } from '@headwater/domain/events';
import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { HttpState } from '../http/state.ts';
import { mountRoute } from './mount-route.ts';
import { routes } from './routes.ts';
import { tags } from './tags.ts';

/** The public API and its OpenAPI 3.1 document, served at /openapi.json. */
export function mountRest(publicUrl: string): { app: OpenAPIHono<HttpState>; document: object } {
  const app = new OpenAPIHono<HttpState>();
  for (const route of routes) mountRoute(app, route);
  app.openAPIRegistry.registerComponent('securitySchemes', 'apiKey', {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key: hw_live_… or hw_test_…',
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'webhookSignature', {
    type: 'apiKey',
    in: 'header',
    name: 'webhook-signature',
    description:
      'What we send, and you verify: the signature of Standard Webhooks 1.0 over id, time and body',
  });
  for (const event of Object.values(eventTypes)) app.openAPIRegistry.registerWebhook(webhookOf(event));
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Headwater API',
      version: '1',
      description:
        'Register listings, follow their review, answer leads and receive events. Errors are problem+json (RFC 9457); lists are keyset pages `{ data, nextCursor }`.',
      contact: { name: 'The people who run this installation', url: publicUrl },
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: publicUrl }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
  });
  app.get('/openapi.json', (c) => c.json(document));
  return { app, document };
}

const webhookOf = (event: EventType) => ({
  method: 'post' as const,
  path: event.type,
  operationId: `events.${event.type}`,
  summary: event.summary.en,
  description:
    'Sent to each active endpoint that listens to this type, at least once; answer 2xx within 15 seconds.',
  tags: ['Events'],
  security: [{ webhookSignature: [] }],
  request: {
    body: {
      content: {
        'application/json': {
          schema: z.object({
            id: z.string(),
            type: z.literal(event.type),
            timestamp: z.string(),
            api_version: z.string(),
            environment: z.string(),
            subject: z.string(),
            sequence: z.number().int(),
            data: event.schema,
          }),
          example: exampleOf(event),
        },
      },
    },
  },
  responses: { 200: { description: 'Received; any 2xx counts' } },
});

/** The whole body as it is sent, so that the command line and readers of the document have it word for word. */
function exampleOf({ type, example }: EventType) {
  const { versionId, leadId, namespaceId, listingId } = example;
  return toWebhookBody({
    id: 'evt_01jd3zq0c5e3ssvtm5xgr3b7ab',
    type,
    subject: String(versionId ?? leadId ?? namespaceId ?? listingId),
    sequence: 1,
    environment: 'live',
    occurredAt: new Date('2026-11-21T09:00:00.000Z'),
    data: example,
  });
}
