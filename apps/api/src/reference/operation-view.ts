import { html } from 'hono/html';
import type { Markup } from './document-page.ts';
import type { Operation, Schema } from './openapi-types.ts';
import { fieldMarkup, namedSchema, schemaMarkup } from './schema-view.ts';
import type { Say } from './texts.ts';

export interface Place {
  method: string;
  path: string;
  operation: Operation;
}

const schemaOf = (content: Record<string, { schema?: Schema }> | undefined): Schema | undefined =>
  Object.values(content ?? {})[0]?.schema;

/** A request that can be pasted into a shell; what is in braces is for the reader to fill in. */
function curlOf({ method, path, operation }: Place, server: string): string {
  const lines = [
    method === 'get' ? `curl ${server}${path}` : `curl -X ${method.toUpperCase()} ${server}${path}`,
    ...(operation.security?.length ? ["  -H 'Authorization: Bearer hw_live_…'"] : []),
    ...(schemaOf(operation.requestBody?.content)
      ? ["  -H 'Content-Type: application/json' -d @body.json"]
      : []),
  ];
  return lines.join(' \\\n');
}

function answers({ responses }: Operation, say: Say): Markup {
  const entries = Object.entries(responses);
  const good = entries.filter(([status]) => status < '400');
  const bad = entries.filter(([status]) => status >= '400');
  return html`${good.map(([status, { description, content }]) => {
    const schema = schemaOf(content);
    return html`<h4>${say('answer')} ${status} · ${description}</h4>${schema ? namedSchema(schema, { say }) : ''}`;
  })}
  ${bad.length > 0 ? html`<h4>${say('errors')}</h4><ul>${bad.map(([status, { description }]) => html`<li>${status} ${description}</li>`)}</ul>` : ''}`;
}

export function operationMarkup(place: Place, options: { say: Say; server: string }): Markup {
  const { say, server } = options;
  const { operation } = place;
  const body = schemaOf(operation.requestBody?.content);
  return html`<section class="operation" id="${operation.operationId}">
    <h3>${operation.summary}</h3>
    <p class="address"><b>${place.method.toUpperCase()}</b><code>${place.path}</code>
      <span class="type">${operation.operationId} · ${operation.security?.length ? say('needsKey') : say('isPublic')}</span></p>
    ${operation.description ? html`<p>${operation.description}</p>` : ''}
    ${
      operation.parameters?.length
        ? html`<details><summary>${say('parameters')} (${operation.parameters.length})</summary><ul class="fields">${operation.parameters.map(
            (one) =>
              fieldMarkup(
                { ...one, name: `${one.name} · ${one.in}`, required: one.required ?? false },
                { say },
              ),
          )}</ul></details>`
        : ''
    }
    ${body ? html`<h4>${say('body')}</h4>${namedSchema(body, { say })}` : ''}
    <details><summary>${say('answer')}, ${say('errors').toLowerCase()}</summary>${answers(operation, say)}</details>
    <h4>${say('example')}</h4><pre tabindex="0"><code>${curlOf(place, server)}</code></pre>
  </section>`;
}

/** What arrives at a webhook endpoint: the fields of `data`. */
export function eventMarkup({ path, operation }: Place, say: Say): Markup {
  const data = schemaOf(operation.requestBody?.content)?.properties?.data;
  return html`<section class="operation" id="event-${path}">
    <h3><code>${path}</code></h3><p>${operation.summary}</p>
    ${data ? schemaMarkup(data, { say }) : ''}
  </section>`;
}
