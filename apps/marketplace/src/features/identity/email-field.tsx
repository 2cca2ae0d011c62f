import { m } from '../../generated/paraglide/messages.js';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';

export function EmailField({ value }: { value?: string | undefined }) {
  return (
    <Field name="email" label={m.auth_email()} required>
      <Input type="email" autoComplete="email" maxLength={254} defaultValue={value} />
    </Field>
  );
}
