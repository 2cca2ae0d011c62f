import { hasChinese } from '../check/has-chinese.ts';
import type { Locale } from '../codes/locale.ts';
import { type IntegrationManifest, integrationSchema } from '../schema/manifest.ts';
import { cleanLine, cleanText } from './clip.ts';
import { commonTasks } from './common-tasks.ts';
import { draftActions } from './draft-actions.ts';
import { draftAuth } from './draft-auth.ts';
import { draftEgress } from './draft-egress.ts';
import { draftTriggers } from './draft-triggers.ts';
import type { ImportResult, ImportTask } from './import-result.ts';
import { keepValid } from './keep-valid.ts';
import { chooseOperations, listOperations } from './list-operations.ts';
import { listingIdFrom } from './listing-id.ts';
import { mapCategories } from './map-categories.ts';
import { publicUrl } from './public-url.ts';
import { asObject, asText } from './read.ts';
import { serverOf } from './server-of.ts';

/** What a caller knows better than the document. */
export interface FromOpenApiOptions {
  /** `namespace/slug`; guessed from the domain of the API without it. */
  id?: string;
  /** Version of the listing, `0.1.0` without it. */
  version?: string;
  /** Language of the document; found by its characters without it. */
  locale?: Locale;
  /** Most actions to draft, 40 without it. */
  maxActions?: number;
}

/**
 * Drafts an integration manifest from an OpenAPI 2.0, 3.0 or 3.1 document as it is found in the wild.
 * Never throws and never invents: what the document does not say becomes a task, and `FILL:` where text must stand.
 */
export function fromOpenApi(document: unknown, options: FromOpenApiOptions = {}): ImportResult {
  const info = asObject(asObject(document).info);
  const locale =
    options.locale ??
    (hasChinese(`${asText(info.title)}${asText(info.description).slice(0, 500)}`) ? 'zh-CN' : 'en');
  const tasks: ImportTask[] = [];
  const bare = identityOf(document, { ...options, locale }, tasks);
  const capability = capabilityOf(document, { locale, most: options.maxActions ?? 40 }, tasks);
  return keepValid({ manifest: { ...bare, ...capability }, tasks: [...tasks, ...commonTasks] }, bare);
}

function identityOf(
  document: unknown,
  options: FromOpenApiOptions & { locale: Locale },
  tasks: ImportTask[],
): IntegrationManifest {
  const info = asObject(asObject(document).info);
  const contact = asObject(info.contact);
  const categories = mapCategories(info['x-apisguru-categories']);
  if (categories.length === 0) {
    tasks.push({
      pointer: '/classification/categories',
      what: {
        'zh-CN': '选择类别；developer-tools 只是暂定',
        en: 'Choose the categories; developer-tools only holds the place',
      },
    });
  }
  const version = integrationSchema.shape.version.safeParse(options.version).data ?? '0.1.0';
  const email = asText(contact.email);
  const website = publicUrl(contact.url) ?? publicUrl(asObject(asObject(document).externalDocs).url);
  const validEmail = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email) && [...email].length <= 254;
  return {
    manifestVersion: 1,
    kind: 'integration',
    id: idOf(document, options.id, tasks),
    version,
    publisher: {
      name: publisherName(document, options.locale, tasks),
      ...(website === null ? {} : { website }),
      ...(validEmail ? { email } : {}),
    },
    listing: listingOf(info, options.locale, tasks),
    classification: { categories: categories.length > 0 ? categories : ['developer-tools'] },
  };
}

function idOf(document: unknown, wanted: string | undefined, tasks: ImportTask[]): string {
  const given = integrationSchema.shape.id.safeParse(wanted);
  if (given.success) return given.data;
  tasks.push({
    pointer: '/id',
    what: { 'zh-CN': '确认 id;命名空间要由你验证', en: 'Confirm the id; you must prove the namespace' },
  });
  const info = asObject(asObject(document).info);
  const server = serverOf(document);
  const domain = asText(info['x-providerName']) || (server === null ? '' : new URL(server).hostname);
  return (
    listingIdFrom(domain, asText(info.title)) ??
    listingIdFrom('example.com', asText(info.title)) ??
    'com.example/example'
  );
}

function publisherName(document: unknown, locale: Locale, tasks: ImportTask[]) {
  const info = asObject(asObject(document).info);
  const provider = cleanLine(asText(info['x-providerName']), 80);
  tasks.push({
    pointer: '/publisher/name',
    what: { 'zh-CN': '填写发布者的中英文名称', en: 'Write the name of the publisher in both languages' },
  });
  return { [locale]: provider || (locale === 'en' ? 'FILL: name of your company' : 'FILL: 公司名称') };
}

function listingOf(info: Record<string, unknown>, locale: Locale, tasks: ImportTask[]) {
  const other: Locale = locale === 'en' ? 'zh-CN' : 'en';
  const name = cleanLine(asText(info.title), 40);
  const summary = cleanLine(asText(info.summary) || asText(info.description), 200);
  const description = cleanText(asText(info.description), 19_000);
  tasks.push(
    {
      pointer: `/listing/${other}`,
      what: { 'zh-CN': `写 ${other} 的介绍`, en: `Write the listing in ${other}` },
    },
    {
      pointer: `/listing/${locale}/highlights`,
      what: { 'zh-CN': '写三到六个亮点和关键词', en: 'Write three to six highlights, and keywords' },
    },
  );
  const texts = fill(locale);
  return {
    [locale]: {
      name: name || texts.name,
      tagline: texts.tagline,
      summary: summary || texts.summary,
      ...(description ? { description } : {}),
    },
    [other]: fill(other),
  };
}

function fill(locale: Locale) {
  return locale === 'en'
    ? {
        name: 'FILL: name',
        tagline: 'FILL: one line for the customer',
        summary: 'FILL: what it does and for whom, at most 200 characters',
      }
    : { name: 'FILL: 名称', tagline: 'FILL: 一句话介绍', summary: 'FILL: 做什么、给谁用，不超过 200 字' };
}

function capabilityOf(document: unknown, options: { locale: Locale; most: number }, tasks: ImportTask[]) {
  const operations = listOperations(document);
  const most = Math.min(Math.max(Math.trunc(options.most) || 0, 0), 100);
  const chosen = chooseOperations(operations, most);
  const baseUrl = serverOf(document);
  const auth = draftAuth(document, options);
  const declared = new Set((auth.scopes ?? []).map((item) => item.scope));
  const documentation = publicUrl(asObject(asObject(document).externalDocs).url);
  const terms = publicUrl(asObject(asObject(document).info).termsOfService);
  const api =
    baseUrl === null ? undefined : { baseUrl, ...(documentation === null ? {} : { documentation }) };
  if (!api)
    tasks.push({
      pointer: '/api/baseUrl',
      what: { 'zh-CN': '填写接口地址', en: 'Write the address of the API' },
    });
  if (operations.length > chosen.length) {
    const what = {
      'zh-CN': `文档有 ${operations.length} 个操作,选用了 ${chosen.length} 个;请核对`,
      en: `The document has ${operations.length} operations; ${chosen.length} were taken. Review the choice`,
    };
    tasks.push({ pointer: '/actions', what });
  }
  if (auth.schemes.length > 0) {
    tasks.push({
      pointer: '/auth/testOperation',
      what: { 'zh-CN': '选一个无副作用的测试调用', en: 'Choose a harmless test call' },
    });
  } else {
    tasks.push({
      pointer: '/auth/schemes',
      what: {
        'zh-CN': '文档没有写明凭据；确认确实不需要',
        en: 'The document names no credential; confirm that none is needed',
      },
    });
  }
  const triggers = draftTriggers(document, operations, options);
  const egress = draftEgress({ api, auth });
  return {
    ...(api ? { api } : {}),
    auth,
    ...(triggers.length > 0 ? { triggers } : {}),
    ...(chosen.length > 0
      ? { actions: draftActions(document, chosen, { locale: options.locale, declared }) }
      : {}),
    ...(egress.length > 0 ? { egress } : {}),
    ...(terms === null ? {} : { compliance: { terms } }),
  };
}
