import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

interface Operation {
  operationId: string;
  responses: Record<string, { content?: Record<string, unknown> }>;
}

const file = new URL('../openapi.json', import.meta.url);
const document: { paths: Record<string, Record<string, Operation>> } = JSON.parse(
  await readFile(file, 'utf8'),
);
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(document, 'openapi');

const toStep = (step: string) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));

/** The template of the document that an address belongs to. */
const templateOf = (pathname: string): string | undefined =>
  Object.keys(document.paths)
    .sort((a, b) => a.split('{').length - b.split('{').length)
    .find((path) => new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(pathname));

/** What of an answer the committed OpenAPI document does not allow; empty when it fits. */
export async function misfitsOf(
  request: { method: string; url: string },
  answer: Response,
): Promise<string[]> {
  const pathname = new URL(request.url, 'https://headwater.test').pathname;
  const template = templateOf(pathname);
  const method = request.method.toLowerCase();
  const operation = template === undefined ? undefined : document.paths[template]?.[method];
  if (!operation || !template)
    return answer.status === 404 ? [] : [`${method} ${pathname} is in no document`];
  if (answer.status === 304) return [];
  const described = operation.responses[answer.status];
  if (!described) return [`${operation.operationId} must not answer ${answer.status}`];
  const type = answer.headers.get('content-type') ?? '';
  const text = await answer.clone().text();
  if (!described.content) return text === '' ? [] : [`${operation.operationId} must answer without a body`];
  if (!(type in described.content)) return [`${operation.operationId} must not answer ${type}`];
  const path = ['paths', template, method, 'responses', String(answer.status), 'content', type, 'schema'];
  const validate = ajv.compile({ $ref: `openapi#/${path.map(toStep).join('/')}` });
  if (validate(JSON.parse(text))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${operation.operationId} ${answer.status} ${instancePath} ${message}`,
  );
}
