import { kinds } from '@headwater/manifest';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select, type SelectOption } from '../../ui/select.tsx';
import { kindName } from '../discovery/code-names.ts';
import { HiddenFields } from '../workspace/hidden-fields.tsx';
import type { CuratedListings } from './load-listings.ts';

/** A GET form: what was asked for has an address, and works without a script. */
export function ListingFilters({ values }: { values: CuratedListings['filters'] }) {
  return (
    <Form method="get" className="grid grid-cols-2 items-end gap-3 lg:grid-cols-[2fr_1fr_1fr_1fr_auto]">
      {values.organizationId && <HiddenFields values={{ organizationId: values.organizationId }} />}
      {/* `required` only hides the word "optional": every filter is. */}
      <Field name="q" label={m.curation_search()} className="max-lg:col-span-2" required>
        <Input
          key={values.q}
          type="search"
          defaultValue={values.q}
          required={false}
          placeholder={m.curation_search_hint()}
        />
      </Field>
      <Choice name="kind" label={m.curation_kind()} value={values.kind} options={kindOptions()} />
      <Choice name="state" label={m.curation_state()} value={values.state} options={stateOptions()} />
      <Choice
        name="standing"
        label={m.curation_standing()}
        value={values.standing}
        options={standingOptions()}
      />
      <Button type="submit">{m.curation_filter()}</Button>
    </Form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string | undefined;
  options: SelectOption[];
}

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <Field name={name} label={label} required>
      <Select
        key={value}
        defaultValue={value}
        required={false}
        placeholder={m.workspace_all()}
        options={options}
      />
    </Field>
  );
}

const kindOptions = () => Object.keys(kinds).map((value) => ({ value, label: kindName(value) }));

const stateOptions = () => [
  { value: 'live', label: m.common_state_live() },
  { value: 'suspended', label: m.common_state_suspended() },
  { value: 'deprecated', label: m.common_state_deprecated() },
  { value: 'withdrawn', label: m.common_state_withdrawn() },
  { value: 'unpublished', label: m.listings_state_unpublished() },
];

const standingOptions = () => [
  { value: 'listed', label: m.curation_listed() },
  { value: 'whitelisted', label: m.common_standing_whitelisted() },
  { value: 'boutique', label: m.common_standing_boutique() },
];
