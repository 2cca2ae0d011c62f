import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import type { Api } from '../../server/api.ts';
import type { FormResult } from '../../server/submit.ts';
import { BothLanguages } from '../../ui/both-languages.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { UnsavedForm } from '../../ui/unsaved-form.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';

type Product = Awaited<ReturnType<Api['curation']['listVendorProducts']>>['data'][number];

interface ProductPageProps {
  /** Null: one to be registered. */
  product: Product | null;
  /** A slug that listings name already. */
  slug?: string;
  result: FormResult | undefined;
}

/** A product's name, both languages side by side. */
export function ProductPage({ product, slug, result }: ProductPageProps) {
  const title = product
    ? m.product_register_rename_one({ name: textOf(product.name) })
    : m.product_register_new();
  return (
    <div className="max-w-4xl space-y-6">
      <PageHeader
        title={title}
        description={m.product_register_form_text()}
        breadcrumbs={[{ label: m.product_register_title(), to: '/desk/products' }, { label: title }]}
      />
      <Form method="post" className="space-y-6">
        <UnsavedForm />
        <FormState result={result}>
          <FormErrorSummary />
          {product ? (
            <HiddenFields values={{ revision: String(product.revision) }} />
          ) : (
            <Field
              name="slug"
              label={m.product_register_slug()}
              hint={m.product_register_slug_hint()}
              maxLength={64}
              className="max-w-md"
              required
            >
              <Input
                defaultValue={slug}
                pattern="[a-z0-9]+(?:[\-_.][a-z0-9]+)*"
                className="font-mono"
                autoComplete="off"
              />
            </Field>
          )}
          <BothLanguages>
            {(locale) => (
              <Field
                name={`name.${locale}`}
                label={m.product_register_name()}
                maxLength={locale === 'en' ? 80 : 60}
                required
              >
                <Input lang={locale} defaultValue={product?.name[locale]} autoComplete="off" />
              </Field>
            )}
          </BothLanguages>
          <SubmitButton>{m.product_register_save()}</SubmitButton>
        </FormState>
      </Form>
    </div>
  );
}
