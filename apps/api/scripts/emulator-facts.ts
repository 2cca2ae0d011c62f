import { readFile } from 'node:fs/promises';
import { errorTable, isWorkingDay, permissionsOf, type Scope, scopePermissions } from '@headwater/domain';
import { listingMachine, stateCodes, versionMachine } from '@headwater/domain/catalogue';
import {
  currentConsentVersion,
  declineReasons,
  inquiryPurpose,
  leadMachine,
  responseWorkingDays,
} from '@headwater/domain/demand';
import { attemptDelaysMs, disableAfterMs, eventTypes, webhookApiVersion } from '@headwater/domain/events';
import { reviewReasons } from '@headwater/domain/review';
import { openApiDocument } from '../src/rest/openapi-document.ts';
import type { Route } from '../src/rest/route.ts';
import { routes } from '../src/rest/routes.ts';

/** What the emulator of the SDK has to know of the server, so that no rule is written down twice. */
export async function emulatorFacts(): Promise<Record<'facts.generated.ts' | 'mask.generated.ts', string>> {
  const mask = new URL('../../../packages/domain/src/demand/mask.ts', import.meta.url);
  return {
    'facts.generated.ts': `${head}${shapes}${Object.entries(facts()).map(toConstant).join('\n')}`,
    'mask.generated.ts': `${head}${await readFile(mask, 'utf8')}`,
  };
}

const head = '// Made by apps/api/scripts/generate-openapi.ts from the server’s own tables. Do not edit.\n';

const shapes = "import type { Machine, Reason, RouteFact } from './shapes.ts';\n\n";

/** Where the keys are no help to whoever reads the constant, a name for its shape is. */
const shapeOf: Record<string, string> = {
  routeTable: 'readonly RouteFact[]',
  versionMachine: 'Machine',
  listingMachine: 'Machine',
  leadMachine: 'Machine',
  reviewReasons: 'Readonly<Record<string, Reason>>',
  eventExamples: 'Readonly<Record<string, Readonly<Record<string, unknown>>>>',
  scopePermissions: 'Readonly<Record<string, readonly string[]>>',
  daysAgainstTheWeek: 'readonly string[]',
  attemptDelaysMs: 'readonly number[]',
};

/** A line for each entry: a change of one is seen as one. */
function toConstant([name, value]: [string, unknown]): string {
  const shape = shapeOf[name];
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const entries = Array.isArray(value)
    ? value.map((item) => JSON.stringify(item))
    : Object.entries(value as object).map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`);
  const text =
    typeof value === 'object'
      ? `${open}\n${entries.map((one) => `  ${one},\n`).join('')}${close}`
      : JSON.stringify(value);
  return `export const ${name}${shape ? `: ${shape}` : ''} = ${text}${shape ? '' : ' as const'};\n`;
}

const facts = () => ({
  routeTable: routes.map(describeRoute),
  errorTable: mapValues(errorTable, ({ status, title }) => ({ status, title })),
  scopePermissions,
  versionMachine,
  stateCodes,
  listingMachine,
  reviewReasons,
  leadMachine,
  responseWorkingDays,
  declineReasons,
  inquiryPurpose,
  currentConsentVersion,
  attemptDelaysMs,
  disableAfterMs,
  webhookApiVersion,
  eventExamples: mapValues(eventTypes, ({ example }) => example),
  daysAgainstTheWeek: daysAgainstTheWeek(),
});

interface Described {
  parameters?: { name: string; in: string; schema?: object }[];
  requestBody?: { content?: Record<string, { schema: object }> };
}

const { paths } = openApiDocument('https://headwater.example') as {
  paths: Record<string, Record<string, Described>>;
};

function describeRoute(route: Route) {
  const path = `/v1${route.path}`;
  const { parameters = [], requestBody } = paths[path]?.[route.method] ?? {};
  const query = parameters.filter((one) => one.in === 'query');
  const body = requestBody?.content?.['application/json']?.schema;
  const { permission } = route.useCase.meta;
  return {
    operationId: route.operationId,
    method: route.method.toUpperCase(),
    path,
    status: route.status,
    query: Object.fromEntries(query.map(({ name, schema = {} }) => [name, schema])),
    // A manifest is judged by the checks of manifests, not here.
    ...(body ? { body: '$ref' in body ? { type: 'object' } : body } : {}),
    ...(route.ifMatch ? { ifMatch: route.ifMatch } : {}),
    ...(permission === 'public' ? {} : { scopes: scopesFor(permission) }),
  };
}

/** The scopes of which a key needs one. */
const scopesFor = (permission: string) =>
  (Object.keys(scopePermissions) as Scope[]).filter((scope) =>
    permissionsOf({
      kind: 'api_key',
      keyId: '',
      name: '',
      organizationId: '',
      scopes: [scope],
      environment: 'live',
    }).has(permission as never),
  );

const firstYear = 2025;
const lastYear = 2027;

/** Weekdays off and weekends on: with Monday to Friday this is the calendar of working days in China. */
function daysAgainstTheWeek(): string[] {
  const days: string[] = [];
  const end = Date.UTC(lastYear + 1, 0, 1);
  for (let at = Date.UTC(firstYear, 0, 1); at < end; at += 86_400_000) {
    const day = new Date(at);
    const weekday = day.getUTCDay() % 6 !== 0;
    if (isWorkingDay(day) !== weekday) days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

const mapValues = <T, R>(table: Readonly<Record<string, T>>, map: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, map(value)]));
