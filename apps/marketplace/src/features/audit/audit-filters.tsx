import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';

export interface AuditFilterValues {
  subject?: string;
  command?: string;
  actorId?: string;
  organizationId?: string;
  from?: string;
  to?: string;
}

/** A GET form: the filtered log has an address. */
export function AuditFilters({
  values,
  scope,
}: {
  values: AuditFilterValues;
  scope: 'platform' | 'organisation';
}) {
  return (
    <Form method="get" className="grid grid-cols-2 items-end gap-3 sm:grid-cols-3 xl:grid-cols-7">
      <Filter
        name="command"
        label={m.audit_filter_command()}
        value={values.command}
        placeholder="review.approveVersion"
      />
      <Filter name="subject" label={m.audit_filter_subject()} value={values.subject} />
      <Filter name="actorId" label={m.audit_filter_actor()} value={values.actorId} />
      {scope === 'platform' && (
        <Filter name="organizationId" label={m.audit_filter_organisation()} value={values.organizationId} />
      )}
      <Filter name="from" type="date" label={m.audit_filter_from()} value={values.from} />
      <Filter name="to" type="date" label={m.audit_filter_to()} value={values.to} />
      <Button type="submit">{m.audit_filter()}</Button>
    </Form>
  );
}

interface FilterProps {
  name: string;
  label: string;
  value: string | undefined;
  type?: string;
  placeholder?: string;
}

/** `required` only hides the word "optional": every filter is. */
function Filter({ name, label, value, type, placeholder }: FilterProps) {
  return (
    <Field name={name} label={label} required>
      <Input
        key={value}
        type={type}
        defaultValue={value}
        placeholder={placeholder}
        required={false}
        maxLength={80}
        autoComplete="off"
      />
    </Field>
  );
}
