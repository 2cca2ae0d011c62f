import type { Api } from '../../server/api.ts';
import { endOfDay, formText } from '../../server/form-text.ts';
import type { FormValues } from '../../server/read-form.ts';

type Written = Parameters<Api['curation']['createCollection']>[0];

/** A collection begins with its first day in China and ends with its last. */
export function readCollection(form: FormValues): Written {
  const both = (name: string) => ({
    'zh-CN': formText(form, `${name}.zh-CN`),
    en: formText(form, `${name}.en`),
  });
  const first = formText(form, 'validFrom');
  return {
    slug: formText(form, 'slug'),
    name: both('name'),
    description: both('description'),
    validFrom: /^\d{4}-\d{2}-\d{2}$/.test(first) ? new Date(`${first}T00:00:00+08:00`).toISOString() : null,
    validUntil: endOfDay(form, 'validUntil') ?? null,
  };
}
