/** The parts of an OpenAPI 3.1 document that the generator reads; everything may be missing in a real one. */
export interface OpenApiDocument {
  openapi?: string;
  servers?: { url?: string }[];
  paths?: Record<string, Record<string, unknown> | undefined>;
  webhooks?: Record<string, { post?: Operation } | undefined>;
  components?: Record<string, Record<string, unknown> | undefined>;
}

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, ResponseBody | Reference>;
}

export interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
  content?: unknown;
}

export interface RequestBody {
  required?: boolean;
  content?: Record<string, { schema?: Schema }>;
}

export interface ResponseBody {
  content?: Record<string, { schema?: Schema }>;
}

export type Schema = {
  properties?: Record<string, Schema>;
  allOf?: Schema[];
  type?: string | string[];
  $ref?: string;
};

/** Follows local references to the thing itself; refuses what it cannot follow. */
export function resolve<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  let target: unknown = value;
  for (let depth = 0; target && typeof target === 'object' && '$ref' in target; depth++) {
    const reference = String(target.$ref);
    if (depth > 20 || !reference.startsWith('#/'))
      throw new Error(`Cannot follow the reference ${reference}`);
    target = reference
      .slice(2)
      .split('/')
      .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document);
  }
  if (!target || typeof target !== 'object')
    throw new Error(`The reference ${JSON.stringify(value)} leads nowhere`);
  return target as T;
}

/** A schema's property, also from below `allOf`. */
export function findProperty(document: OpenApiDocument, schema: Schema, name: string): Schema | undefined {
  const { properties, allOf } = resolve(document, schema);
  const own = properties?.[name];
  if (own) return resolve(document, own);
  for (const part of allOf ?? []) {
    const found = findProperty(document, part, name);
    if (found) return found;
  }
  return undefined;
}
