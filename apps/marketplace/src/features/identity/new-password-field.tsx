import { m } from '../../generated/paraglide/messages.js';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';

export function NewPasswordField({ label, name = 'newPassword' }: { label: string; name?: string }) {
  return (
    <Field name={name} label={label} hint={m.auth_password_hint()} required>
      <Input type="password" autoComplete="new-password" minLength={10} maxLength={128} />
    </Field>
  );
}
