import { code, fence, page, plain, table } from './markdown.ts';
import { type Operation, openApi, type Schema } from './openapi.ts';
import { fieldColumns, schemaRows } from './schema-rows.ts';
import { type Pages, pathIn, type SiteLocale, siteLocales } from './site-locale.ts';

const texts = {
  en: {
    title: 'API reference',
    intro:
      'From the OpenAPI document that the SDK is made from. A server shows the whole of it at `/docs/api` and serves it as `/openapi.json`.',
    columns: ['Resource', 'About'],
    key: 'Needs an API key.',
    open: 'Public: no key is needed.',
    parameters: 'Parameters',
    body: 'Body',
    answer: 'Answer',
    answers: ['Status', 'Meaning'],
  },
  'zh-CN': {
    title: 'API 参考',
    intro:
      '来自生成 SDK 的同一份 OpenAPI 文档，接口说明为英文。服务器在 `/docs/api` 展示全部内容，文档原件为 `/openapi.json`。',
    columns: ['资源', '说明'],
    key: '需要 API 密钥。',
    open: '公开接口，无需密钥。',
    parameters: '参数',
    body: '请求体',
    answer: '应答',
    answers: ['状态码', '含义'],
  },
};

/** A page a resource: its operations as the document describes them. */
export function apiPages(): Pages {
  const pages: Pages = new Map();
  for (const locale of siteLocales) {
    const say = texts[locale];
    const rows: string[][] = [];
    for (const { name, description } of openApi.tags) {
      const path = pathIn(locale, `/api/${name.toLowerCase()}`);
      rows.push([`[${name}](${path})`, plain(description)]);
      const operations = Object.entries(openApi.paths).flatMap(([at, methods]) =>
        Object.entries(methods)
          .filter(([, operation]) => operation.tags[0] === name)
          .map(([method, operation]) =>
            describe(operation, { call: `${method.toUpperCase()} ${at}`, locale }),
          ),
      );
      pages.set(path, page(`# ${name}`, plain(description), ...operations));
    }
    pages.set(pathIn(locale, '/api/index'), page(`# ${say.title}`, say.intro, table(say.columns, rows)));
  }
  return pages;
}

function describe(operation: Operation, { call, locale }: { call: string; locale: SiteLocale }): string {
  const say = texts[locale];
  const parameters = (operation.parameters ?? []).map((one) => [
    code(one.name),
    code([one.schema.type ?? 'string'].flat().join(' | ')),
    one.required ? '✓' : '',
    plain(one.description ?? ''),
  ]);
  const [body] = Object.values(operation.requestBody?.content ?? {});
  const good = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
  const [answer] = Object.values(good?.[1].content ?? {});
  const statuses = Object.entries(operation.responses).map(([status, one]) => [
    status,
    plain(one.description),
  ]);
  return page(
    `## ${operation.operationId}`,
    plain(operation.summary),
    fence('http', call),
    plain(operation.description),
    operation.security?.length ? say.key : say.open,
    parameters.length > 0 && `### ${say.parameters} {#${operation.operationId}-parameters}`,
    parameters.length > 0 && table(fieldColumns[locale], parameters),
    fieldsOf(body?.schema, {
      title: `### ${say.body} {#${operation.operationId}-body}`,
      columns: fieldColumns[locale],
    }),
    fieldsOf(answer?.schema, {
      title: `### ${say.answer} {#${operation.operationId}-answer}`,
      columns: fieldColumns[locale],
    }),
    table(say.answers, statuses),
  ).trimEnd();
}

function fieldsOf(schema: Schema | undefined, { title, columns }: { title: string; columns: string[] }) {
  const rows = schema ? schemaRows(schema, { definitions: openApi.components.schemas, depth: 2 }) : [];
  return rows.length > 0 && `${title}\n\n${table(columns, rows)}`;
}
