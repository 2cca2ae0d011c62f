import { m } from '../../generated/paraglide/messages.js';
import type { Api } from '../../server/api.ts';
import { BothLanguages } from '../../ui/both-languages.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Textarea } from '../../ui/textarea.tsx';

export type Collection = Awaited<ReturnType<Api['curation']['getCollection']>>;

const most = { 'zh-CN': { name: 40, description: 400 }, en: { name: 80, description: 800 } };

/** Its words in both languages side by side, its address, and its time. */
export function CollectionFields({ collection }: { collection: Collection | null }) {
  return (
    <>
      <BothLanguages>
        {(locale) => (
          <>
            <Field
              name={`name.${locale}`}
              label={m.collections_name()}
              maxLength={most[locale].name}
              required
            >
              <Input lang={locale} defaultValue={collection?.name[locale]} />
            </Field>
            <Field
              name={`description.${locale}`}
              label={m.collections_description()}
              maxLength={most[locale].description}
              required
            >
              <Textarea lang={locale} rows={4} defaultValue={collection?.description[locale]} />
            </Field>
          </>
        )}
      </BothLanguages>
      <div className="grid gap-5 sm:grid-cols-3">
        <Field
          name="slug"
          label={m.collections_slug()}
          hint={m.collections_slug_hint()}
          maxLength={60}
          required
        >
          <Input
            defaultValue={collection?.slug}
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
            className="font-mono"
            autoComplete="off"
          />
        </Field>
        <Field name="validFrom" label={m.collections_from()}>
          <Input type="date" defaultValue={dayOf(collection?.validFrom)} />
        </Field>
        <Field name="validUntil" label={m.collections_until()} hint={m.collections_until_hint()}>
          <Input type="date" defaultValue={dayOf(collection?.validUntil)} />
        </Field>
      </div>
    </>
  );
}

/** The day in China on which it falls, as a date field wants it. */
const dayOf = (at: string | null | undefined): string | undefined =>
  at ? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(at)) : undefined;
