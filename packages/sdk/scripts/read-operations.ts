import {
  findProperty,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type ResponseBody,
  resolve,
} from './openapi-document.ts';

/** What the generator needs to know of one operation. */
export interface OperationInfo {
  /** As in the document; the key of openapi-typescript's `operations`. */
  id: string;
  /** Steps from the client to the method: `['listings', 'list']`. */
  name: string[];
  method: string;
  path: string;
  isList: boolean;
  isStream: boolean;
  pathParams: boolean;
  query: { required: boolean } | undefined;
  body: { required: boolean; mediaType: string } | undefined;
  success: { status: string; mediaType: string | undefined }[];
  doc: string[];
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const reserved = new Set(['request', 'then', 'constructor', 'toJSON', 'prototype', '__proto__']);

/** Every named operation of a document, in its order. Throws on what would make a wrong method. */
export function readOperations(document: OpenApiDocument): {
  operations: OperationInfo[];
  warnings: string[];
} {
  const operations: OperationInfo[] = [];
  const warnings: string[] = [];
  const prefix = readServerPath(document);
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      const operation = item?.[method] as Operation | undefined;
      if (!operation) continue;
      const route = `${method.toUpperCase()} ${path}`;
      if (!operation.operationId) warnings.push(`${route} has no operationId and gets no method`);
      else {
        const shared = (item?.parameters ?? []) as NonNullable<Operation['parameters']>;
        const whole = { ...operation, parameters: [...shared, ...(operation.parameters ?? [])] };
        operations.push(
          readOperation(document, {
            route,
            method,
            path,
            prefix,
            id: operation.operationId,
            operation: whole,
          }),
        );
      }
    }
  }
  assertNoClash(operations);
  return { operations, warnings };
}

interface Source {
  route: string;
  method: string;
  path: string;
  prefix: string;
  id: string;
  operation: Operation;
}

function readOperation(document: OpenApiDocument, source: Source): OperationInfo {
  const { route, method, path, prefix, id, operation } = source;
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
  assertParameters(parameters, { route, path });
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const success = readSuccess(document, operation);
  const isCursor = query.some((parameter) => parameter.name === 'cursor');
  return {
    id,
    name: readName(id, route),
    method: method.toUpperCase(),
    path: prefix + path,
    isList:
      method === 'get' &&
      isCursor &&
      success.length > 0 &&
      success.every(({ response }) => isPage(document, response)),
    isStream: success.some(({ response }) => 'text/event-stream' in (response.content ?? {})),
    pathParams: parameters.some((parameter) => parameter.in === 'path'),
    query: query.length ? { required: query.some((parameter) => parameter.required) } : undefined,
    body: readBody(document, operation),
    success: success.map(({ status, response }) => ({ status, mediaType: mainMediaType(response.content) })),
    doc: [
      operation.summary,
      operation.description,
      `\`${method.toUpperCase()} ${prefix + path}\``,
      operation.deprecated ? '@deprecated' : undefined,
    ].filter((text, at, all): text is string => !!text && all.indexOf(text) === at),
  };
}

/** `/v1` of a relative or absolute server address; paths already below it are left alone by the caller's document. */
function readServerPath(document: OpenApiDocument): string {
  const address = document.servers?.[0]?.url ?? '/';
  if (address.includes('{')) return '';
  return new URL(address, 'http://relative.invalid').pathname.replace(/\/+$/, '');
}

function readName(id: string, route: string): string[] {
  const name = id
    .split('.')
    .map((step) => step.replace(/[-_]+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase()));
  if (
    name.some((step) => !/^[a-z][A-Za-z0-9]*$/.test(step)) ||
    reserved.has(name[0] ?? '') ||
    reserved.has(name.at(-1) ?? '')
  ) {
    throw new Error(`${route}: the operationId "${id}" cannot be a method; write it as resource.verb`);
  }
  return name;
}

function assertParameters(parameters: Parameter[], { route, path }: { route: string; path: string }): void {
  const declared = new Set(
    parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name),
  );
  const used = new Set([...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? ''));
  if (declared.size !== used.size || [...declared].some((name) => !used.has(name)))
    throw new Error(`${route}: path parameters differ from the path`);
  for (const { name, in: place, style = 'form', explode = true, content } of parameters) {
    if (place !== 'query') continue;
    if (name === 'body' || used.has(name))
      throw new Error(`${route}: a query parameter cannot be called "${name}"`);
    if (style !== 'form' || !explode || content)
      throw new Error(`${route}: parameter "${name}" must be style form, exploded`);
  }
}

function readBody(document: OpenApiDocument, operation: Operation): OperationInfo['body'] {
  if (!operation.requestBody) return undefined;
  const { required = false, content } = resolve(document, operation.requestBody);
  const mediaType = mainMediaType(content);
  return mediaType ? { required, mediaType } : undefined;
}

function readSuccess(
  document: OpenApiDocument,
  operation: Operation,
): { status: string; response: ResponseBody }[] {
  return Object.entries(operation.responses ?? {})
    .filter(([status]) => /^2(\d\d|XX)$/.test(status))
    .map(([status, response]) => ({ status, response: resolve(document, response) }));
}

function mainMediaType(content: ResponseBody['content']): string | undefined {
  const types = Object.keys(content ?? {});
  return (
    types.find((type) => type === 'application/json') ??
    types.find((type) => /[/+]json\b/.test(type)) ??
    types[0]
  );
}

function isPage(document: OpenApiDocument, response: ResponseBody): boolean {
  const schema = response.content?.['application/json']?.schema;
  const data = schema && findProperty(document, schema, 'data');
  return !!data && [data.type].flat().includes('array') && !!findProperty(document, schema, 'nextCursor');
}

function assertNoClash(operations: OperationInfo[]): void {
  const seen = new Map<string, string>();
  for (const { name, id } of operations) {
    name.forEach((_, index) => {
      const key = name.slice(0, index + 1).join('.');
      const kind = index === name.length - 1 ? `method ${id}` : 'resource';
      const before = seen.get(key);
      if (before && (before !== 'resource' || kind !== 'resource'))
        throw new Error(`Two operations want to be client.${key}: ${kind}, ${before}`);
      seen.set(key, kind);
    });
  }
}
