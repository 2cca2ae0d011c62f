import { errorTable, type Locale } from '@headwater/domain';
import { html, raw } from 'hono/html';
import { marked } from 'marked';
import { documentPage, type Markup } from './document-page.ts';
import type { ApiDocument } from './openapi-types.ts';
import { eventMarkup, operationMarkup, type Place } from './operation-view.ts';
import { schemaMarkup } from './schema-view.ts';
import { sayIn } from './texts.ts';

const placesOf = (paths: ApiDocument['paths']): Place[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );

/** The page at /docs/api: every operation, event, shared schema and error code, in one document that a browser can search. */
export function apiReference(document: ApiDocument, options: { locale: Locale; path: string }): Markup {
  const say = sayIn(options.locale);
  const server = document.servers[0]?.url ?? '';
  const byTag = Map.groupBy(placesOf(document.paths), ({ operation }) => operation.tags[0] ?? '');
  const events = placesOf(document.webhooks ?? {});
  const schemas = Object.entries(document.components.schemas ?? {});
  const body = html`
    <h1>${document.info.title} v${document.info.version}</h1>
    <p>${say('intro')}</p>
    <p lang="en">${raw(marked.parseInline(document.info.description) as string)}</p>
    <p><a href="/openapi.json">${say('download')}</a></p>
    ${[...byTag].map(
      ([tag, places]) => html`<h2 id="tag-${tag}">${tag}</h2>
      ${places.map((place) => operationMarkup(place, { say, server }))}`,
    )}
    <h2 id="events">${say('events')}</h2>
    ${events.map((place) => eventMarkup(place, say))}
    <h2 id="schemas">${say('schemas')}</h2>
    ${schemas.map(
      ([name, schema]) =>
        html`<section class="operation" id="schema-${name}"><h3>${name}</h3>${schemaMarkup(schema, { say })}</section>`,
    )}
    <h2 id="codes">${say('codes')}</h2>
    <ul class="fields">${Object.entries(errorTable).map(
      ([code, { status, title }]) =>
        html`<li><a href="/errors/${code}"><code>${code}</code></a> <span class="type">${status}</span> ${title[options.locale]}</li>`,
    )}</ul>`;
  const navigation = html`${[...byTag].map(
    ([tag, places]) =>
      html`<strong>${tag}</strong><ul>${places.map(
        ({ operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`,
      )}</ul>`,
  )}<ul>${(['events', 'schemas', 'codes'] as const).map((id) => html`<li><a href="#${id}">${say(id)}</a></li>`)}</ul>`;
  return documentPage({ locale: options.locale, title: say('title'), path: options.path, navigation, body });
}
