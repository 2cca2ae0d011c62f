import { m } from '../../generated/paraglide/messages.js';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';

/** Six digits; phones offer the number pad and fill in what the authenticator copied. */
export function CodeField() {
  return (
    <Field name="code" label={m.auth_code()} required className="max-w-48">
      <Input
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern="[0-9 ]*"
        maxLength={7}
        className="font-mono tracking-[0.2em]"
      />
    </Field>
  );
}
