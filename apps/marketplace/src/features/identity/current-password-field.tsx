import { m } from '../../generated/paraglide/messages.js';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';

/** Named apart where a page has several of them. */
export function CurrentPasswordField({ name = 'currentPassword' }: { name?: string }) {
  return (
    <Field name={name} label={m.account_current_password()} required>
      <Input type="password" autoComplete="current-password" maxLength={128} />
    </Field>
  );
}
