import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Document {
  webhooks: Record<
    string,
    { post: { requestBody: { content: { 'application/json': { example: object } } } } }
  >;
}

export const samplesFile = join(import.meta.dirname, '../src/webhooks/event-samples.json');

/** The example of every event in the OpenAPI document: the published command line carries them, and nothing else of it. */
export function eventSamples(): object[] {
  const text = readFileSync(join(import.meta.dirname, '../../sdk/openapi.json'), 'utf8');
  const { webhooks } = JSON.parse(text) as Document;
  return Object.values(webhooks).map(({ post }) => post.requestBody.content['application/json'].example);
}

if (import.meta.main) writeFileSync(samplesFile, `${JSON.stringify(eventSamples(), null, 2)}\n`);
