import { Form, useLocation } from 'react-router';
import { organisationName } from '../features/workspace/organisation-name.ts';
import { m } from '../generated/paraglide/messages.js';
import { localePath } from '../lib/locale/path.ts';
import { useRoot } from '../lib/use-root.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** Whom to ask, and the other organisations one may act for: both without leaving the address. */
export function NoPermission() {
  const session = useRoot()?.session;
  const { pathname, search } = useLocation();
  if (!session) return null;
  const { active } = session;
  const others = session.organisations.filter(({ id }) => id !== active?.id);
  return (
    <div className="mt-5 space-y-5 text-sm">
      {active && (
        <p>
          {m.error_acting_for({ organisation: organisationName(active), person: session.user.email })}{' '}
          {active.kind === 'partner' && <TextLink to="/workspace/members">{m.error_who_to_ask()}</TextLink>}
        </p>
      )}
      {others.length > 0 && (
        <Form method="post" action={localePath('/account/organisation')} className="space-y-2">
          <p className="font-medium">{m.error_switch()}</p>
          <input type="hidden" name="return" value={pathname + search} />
          <div className="flex flex-wrap gap-2">
            {others.map((other) => (
              <Button key={other.id} type="submit" name="organisation" value={other.id}>
                <Avatar name={other.name} size="sm" className="size-6 text-xs" />
                {organisationName(other)}
              </Button>
            ))}
          </div>
        </Form>
      )}
    </div>
  );
}
