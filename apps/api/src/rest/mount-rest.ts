import { eventTypes } from '@headwater/domain/events';
import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { HttpState } from '../http/state.ts';
import { mountRoute } from './mount-route.ts';
import { routes } from './routes.ts';

/** The public API and its OpenAPI 3.1 document, served at /openapi.json. */
export function mountRest(publicUrl: string): { app: OpenAPIHono<HttpState>; document: object } {
  const app = new OpenAPIHono<HttpState>();
  for (const route of routes) mountRoute(app, route);
  app.openAPIRegistry.registerComponent('securitySchemes', 'apiKey', {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key: hw_live_… or hw_test_…',
  });
  for (const event of Object.values(eventTypes)) app.openAPIRegistry.registerWebhook(webhookOf(event));
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Headwater API',
      version: '1',
      description:
        'Register listings, follow their review, answer leads and receive events. Errors are problem+json (RFC 9457); lists are keyset pages `{ data, nextCursor }`.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: publicUrl }],
  });
  app.get('/openapi.json', (c) => c.json(document));
  return { app, document };
}

const webhookOf = (event: (typeof eventTypes)[string]) => ({
  method: 'post' as const,
  path: event.type,
  operationId: `events.${event.type}`,
  summary: event.summary.en,
  tags: ['Events'],
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
        },
      },
    },
  },
  responses: { 200: { description: 'Received; any 2xx counts' } },
});
