import { describe, expect, test } from 'vitest';
import { openApiDocument } from '../../apps/api/src/rest/openapi-document.ts';
import { read } from './repository.ts';

interface Operation {
  operationId?: string;
  summary?: string;
  tags?: string[];
}
type Paths = Record<string, Record<string, Operation>>;

const document = openApiDocument('https://headwater.example') as { paths: Paths; webhooks: Paths };
const operations = Object.entries({ ...document.paths, ...document.webhooks }).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ at: `${method} ${path}`, operation })),
);

test('the committed document is what the code makes; npm run generate writes it', () => {
  expect(JSON.parse(read('packages/sdk/openapi.json'))).toEqual(JSON.parse(JSON.stringify(document)));
});

describe.each(operations)('$at', ({ operation }) => {
  test('has a summary, a tag and an id of the form resource.verb', () => {
    expect(operation.summary).toMatch(/^[A-Z].{5,}/);
    expect(operation.tags).toHaveLength(1);
    expect(operation.operationId).toMatch(/^[a-zA-Z]+(?:\.[a-zA-Z_]+)+$/);
  });
});

test('no two operations have the same id', () => {
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});
