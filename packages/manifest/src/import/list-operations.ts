import { asList, asObject, asText } from './read.ts';
import { resolvePointer } from './resolve-pointer.ts';

/** One operation of an OpenAPI document with what its path adds. */
export interface ApiOperation {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  source: Record<string, unknown>;
  parameters: Record<string, unknown>[];
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** The operations of a document in its order; deprecated ones and unusable paths are left out. */
export function listOperations(root: unknown): ApiOperation[] {
  const found: ApiOperation[] = [];
  for (const [path, value] of Object.entries(asObject(asObject(root).paths)).slice(0, 2000)) {
    if (!/^\/\S{0,450}$/.test(path) || !path.isWellFormed()) continue;
    const item = resolvePointer(root, value);
    for (const method of methods) {
      const source = item[method.toLowerCase()];
      if (typeof source !== 'object' || source === null || asObject(source).deprecated === true) continue;
      found.push({
        method,
        path,
        source: asObject(source),
        parameters: parametersOf(root, item, asObject(source)),
      });
    }
  }
  return found;
}

/** Takes at most `most` operations, in turn from each tag, so that no part of the API goes unseen. */
export function chooseOperations(operations: readonly ApiOperation[], most: number): ApiOperation[] {
  if (operations.length <= most) return [...operations];
  const groups = Map.groupBy(operations, (operation) => groupOf(operation));
  const queues = [...groups.values()].map((group) =>
    group.toSorted((left, right) => worth(right) - worth(left)),
  );
  const chosen = new Set<ApiOperation>();
  for (let round = 0; chosen.size < most; round++) {
    for (const queue of queues) {
      const next = queue[round];
      if (next && chosen.size < most) chosen.add(next);
    }
  }
  return operations.filter((operation) => chosen.has(operation));
}

function groupOf({ source, path }: ApiOperation): string {
  return (
    asText(asList(source.tags)[0]) || (path.split('/').find((part) => part && !/^v\d|^\{/.test(part)) ?? '')
  );
}

function worth({ source }: ApiOperation): number {
  return Number(asText(source.summary) !== '') + Number(asText(source.operationId) !== '');
}

// An operation's parameter replaces one of the same name and place on its path.
function parametersOf(root: unknown, item: Record<string, unknown>, operation: Record<string, unknown>) {
  const merged = new Map<string, Record<string, unknown>>();
  for (const value of [...asList(item.parameters), ...asList(operation.parameters)].slice(0, 100)) {
    const parameter = resolvePointer(root, value);
    const name = asText(parameter.name);
    if (name && name.length <= 80 && name !== '__proto__')
      merged.set(`${asText(parameter.in)} ${name}`, { ...parameter, name });
  }
  return [...merged.values()];
}
