import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';

export function SignOutFirst({ email, invited, here }: { email: string; invited: string; here: string }) {
  return (
    <Callout
      tone="warn"
      title={m.auth_invitation_other_title()}
      action={
        <Form method="post" action={localePath('/sign-out')}>
          <HiddenFields values={{ return: here }} />
          <Button type="submit" size="sm">
            {m.auth_invitation_sign_out()}
          </Button>
        </Form>
      }
    >
      {m.auth_invitation_other_text({ email, invited })}
    </Callout>
  );
}
