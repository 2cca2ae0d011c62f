import openapiTypescript, { astToString } from 'openapi-typescript';
import { isInterfaceDeclaration } from 'typescript';
import type { OpenApiDocument } from './openapi-document.ts';
import { type OperationInfo, readOperations } from './read-operations.ts';

const banner = '// Made by scripts/generate.ts from openapi.json. Do not edit.\n';

/** The sources of `src/openapi/` for a document: types, the table of operations, the resource interfaces. */
export async function generateSources(
  document: OpenApiDocument,
  { version, clientPath = '../client' }: { version: string; clientPath?: string },
): Promise<{ files: Record<string, string>; warnings: string[] }> {
  const { operations, warnings } = readOperations(document);
  const schema = await openapiTypescript(
    withoutRefusals(document) as Parameters<typeof openapiTypescript>[0],
    {
      emptyObjectsUnknown: true,
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      silent: true,
    },
  );
  return {
    warnings,
    files: {
      'schema.ts':
        banner +
        astToString(schema.filter((node) => !isPathsNode(node))).replace(/^\/\*\*[\s\S]*?\*\/\n/, ''),
      'operations.ts': `${banner}export const operations = ${JSON.stringify(makeTable(operations), null, 2)};\n`,
      'resources.ts': banner + writeResources(operations, clientPath),
      'events.ts': banner + writeEvents(document),
      'version.ts': `${banner}/** Version of this package. */\nexport const version = ${JSON.stringify(version)};\n`,
    },
  };
}

/** Refusals are thrown as errors of one shape; their types would be most of what a consumer's compiler reads. */
function withoutRefusals(document: OpenApiDocument): OpenApiDocument {
  const isRefusal = (key: string) => /^(default|[45]..)$/.test(key);
  return JSON.parse(JSON.stringify(document), (key, value) => {
    if (key !== 'responses') return value;
    return Object.fromEntries(Object.entries(value).filter(([status]) => !isRefusal(status)));
  });
}

/** The types by path repeat those by operation, and a consumer's compiler would read them every time. */
function isPathsNode(node: Parameters<typeof isInterfaceDeclaration>[0]): boolean {
  return isInterfaceDeclaration(node) && node.name.text === 'paths';
}

interface Tree<T> {
  [name: string]: T | Tree<T>;
}

function makeTree<T>(operations: OperationInfo[], leaf: (operation: OperationInfo) => T): Tree<T> {
  const tree: Tree<T> = {};
  for (const operation of operations) {
    let at = tree;
    for (const step of operation.name.slice(0, -1)) {
      at[step] ??= {};
      at = at[step] as Tree<T>;
    }
    at[operation.name.at(-1) ?? ''] = leaf(operation);
  }
  return tree;
}

function makeTable(operations: OperationInfo[]): Tree<string> {
  return makeTree(operations, (operation) => {
    const { path, body, success } = operation;
    const contentType =
      !body || body.mediaType === 'application/json' || body.mediaType.includes('multipart')
        ? '-'
        : body.mediaType;
    const accept = success.map(({ mediaType }) => mediaType).find((type) => type && !isJson(type)) ?? '-';
    return `${verbOf(operation)} ${path} ${contentType} ${accept}`.replace(/( -)+$/, '');
  });
}

const verbOf = ({ isList, isStream, method }: OperationInfo) =>
  isStream ? 'STREAM' : isList ? 'LIST' : method;

const isJson = (mediaType: string) => /[/+]json\b/.test(mediaType);

function writeResources(operations: OperationInfo[], clientPath: string): string {
  const imports: string[] = [];
  const verbs = new Set(operations.map(verbOf));
  const isUsed = (verb: string) => verbs.has(verb);
  if ([...verbs].some((verb) => verb !== 'LIST' && verb !== 'STREAM'))
    imports.push(`import type { ApiPromise } from '${clientPath}/api-promise.ts';`);
  if (operations.some(({ body }) => body && !isJson(body.mediaType)))
    imports.push(`import type { RawBody } from '${clientPath}/call.ts';`);
  if (isUsed('STREAM')) imports.push(`import type { EventStream } from '${clientPath}/event-stream.ts';`);
  if (operations.length) imports.push(`import type { RequestOptions } from '${clientPath}/options.ts';`);
  if (isUsed('LIST')) imports.push(`import type { Pages } from '${clientPath}/pages.ts';`);
  if (operations.length) imports.push("import type { operations } from './schema.ts';");
  const named = operations.flatMap(writeOperationTypes);
  const tree = makeTree(operations, writeMethod);
  const interfaces: string[] = [];
  writeInterface({ name: 'Resources', tree, path: [], out: interfaces });
  return [imports.join('\n'), ...named, ...interfaces].filter(Boolean).join('\n\n').concat('\n');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const typeName = (operation: OperationInfo) => operation.name.map(capital).join('');

/** `ListingsListParams` and `ListingsListResult`: names that a caller can use for its own functions. */
function writeOperationTypes(operation: OperationInfo): string[] {
  const at = `operations[${JSON.stringify(operation.id)}]`;
  const method = `client.${operation.name.join('.')}`;
  const parts: string[] = [];
  if (operation.pathParams) parts.push(`${at}['parameters']['path']`);
  if (operation.query) parts.push(`NonNullable<${at}['parameters']['query']>`);
  if (operation.body) parts.push(`{ body${operation.body.required ? '' : '?'}: ${bodyType(operation, at)} }`);
  const result = operation.success.map(({ status, mediaType }) => resultType(at, status, mediaType));
  const lines = [
    `/** What \`${method}\` ${operation.isStream ? 'gives one by one' : 'resolves to'}${operation.isList ? ', a page' : ''}. */\nexport type ${typeName(operation)}Result = ${[...new Set(result)].join(' | ') || 'void'};`,
  ];
  if (parts.length)
    lines.unshift(
      `/** Parameters of \`${method}\`. */\nexport type ${typeName(operation)}Params = ${parts.join(' & ')};`,
    );
  return lines;
}

function bodyType({ body }: OperationInfo, at: string): string {
  const mediaType = body?.mediaType ?? '';
  return isJson(mediaType)
    ? `NonNullable<${at}['requestBody']>['content'][${JSON.stringify(mediaType)}]`
    : 'RawBody | string';
}

function resultType(at: string, status: string, mediaType: string | undefined): string {
  if (!mediaType) return 'void';
  if (isJson(mediaType) || mediaType === 'text/event-stream')
    return `${at}['responses'][${/^\d+$/.test(status) ? status : JSON.stringify(status)}]['content'][${JSON.stringify(mediaType)}]`;
  return mediaType.startsWith('text/') ? 'string' : 'ArrayBuffer';
}

function writeMethod(operation: OperationInfo): string {
  const name = typeName(operation);
  const isOptional = !operation.pathParams && !operation.query?.required && !operation.body?.required;
  const hasParams = operation.pathParams || operation.query || operation.body;
  const params = hasParams
    ? `params${isOptional ? '?' : ''}: ${name}Params`
    : 'params?: Record<string, never>';
  const result = operation.isStream
    ? `EventStream<${name}Result>`
    : operation.isList
      ? `Pages<${name}Result['data'][number], ${name}Result>`
      : `ApiPromise<${name}Result>`;
  const text = operation.doc
    .map((part) => part.trim())
    .join('\n\n')
    .replaceAll('*/', '*\\/');
  const doc = text.split('\n').map((line) => `   * ${line}`.trimEnd());
  return `  /**\n${doc.join('\n')}\n   */\n  ${operation.name.at(-1)}(${params}, options?: RequestOptions): ${result};`;
}

function writeInterface(node: { name: string; tree: Tree<string>; path: string[]; out: string[] }): void {
  const members: string[] = [];
  for (const [name, entry] of Object.entries(node.tree)) {
    if (typeof entry === 'string') members.push(entry);
    else {
      const path = [...node.path, name];
      const child = `${path.map(capital).join('')}Resource`;
      members.push(`  readonly ${name}: ${child};`);
      writeInterface({ name: child, tree: entry, path, out: node.out });
    }
  }
  const doc = node.path.length
    ? `Methods of \`client.${node.path.join('.')}\`.`
    : 'Every resource of the API.';
  node.out.push(
    `/** ${doc} */\nexport interface ${node.name} {${members.length ? `\n${members.join('\n')}\n` : ''}}`,
  );
}

function writeEvents(document: OpenApiDocument): string {
  const names = Object.entries(document.webhooks ?? {})
    .filter(([, item]) => item?.post?.requestBody)
    .map(([name]) => name);
  const member = (name: string) => {
    const key = JSON.stringify(name);
    return `  ${key}: NonNullable<webhooks[${key}]['post']['requestBody']>['content']['application/json'];`;
  };
  const body = names.length ? `\n${names.map(member).join('\n')}\n` : '';
  const imports = names.length ? "import type { webhooks } from './schema.ts';\n\n" : '';
  return `${imports}/** Payloads of the documented webhook events, by type. */\nexport interface WebhookEvents {${body}}\n`;
}
