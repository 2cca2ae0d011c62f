import type { Locale } from '../codes/locale.ts';
import type { IntegrationManifest } from '../schema/manifest.ts';
import { cleanLine, cleanText } from './clip.ts';
import { draftSchema } from './draft-schema.ts';
import type { ApiOperation } from './list-operations.ts';
import { asObject, asText } from './read.ts';
import { resolvePointer } from './resolve-pointer.ts';
import { uniqueSlug } from './to-slug.ts';

type Trigger = NonNullable<IntegrationManifest['triggers']>[number];

/** Triggers from webhooks (3.1, or `x-webhooks` before it) and from the callbacks of operations. */
export function draftTriggers(
  root: unknown,
  operations: readonly ApiOperation[],
  options: { locale: Locale },
): Trigger[] {
  const document = asObject(root);
  const named = Object.entries({ ...asObject(document['x-webhooks']), ...asObject(document.webhooks) });
  const callbacks = operations.flatMap(({ source }) =>
    Object.entries(asObject(source.callbacks)).map(([name, callback]): [string, unknown] => {
      return [name, Object.values(resolvePointer(root, callback))[0]];
    }),
  );
  const taken = new Set<string>();
  return [...named, ...callbacks].slice(0, 20).map(([name, value]) => {
    const item = resolvePointer(root, value);
    const source = asObject(item.post ?? item.put ?? item.get);
    const media = Object.values(asObject(resolvePointer(root, source.requestBody).content))[0];
    const title = cleanLine(asText(source.summary), 100) || cleanLine(name, 100) || 'Event';
    const description = cleanText(asText(source.description), 600);
    return {
      id: uniqueSlug(name, 'event', taken),
      name: { [options.locale]: title },
      ...(description ? { description: { [options.locale]: description } } : {}),
      delivery: 'webhook',
      ...(media === undefined ? {} : { payload: draftSchema(root, asObject(media).schema) }),
    };
  });
}
