import { Check } from 'lucide-react';
import { Form, useLocation } from 'react-router';
import { organisationName } from '../features/workspace/organisation-name.ts';
import { m } from '../generated/paraglide/messages.js';
import { localePath } from '../lib/locale/path.ts';
import type { OrganisationKind, Session } from '../server/visitor.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Link } from '../ui/link.tsx';

const kindNames: Record<OrganisationKind, () => string> = {
  vendor: m.common_kind_vendor,
  partner: m.common_kind_partner,
  customer: m.common_kind_customer,
};

const item = 'flex min-h-10 w-full items-center gap-2 rounded-sm px-3 text-start hover:bg-accent-soft';

/** Native details: opens without JavaScript. Switching posts to /account/organisation, leaving to /sign-out. */
export function AccountMenu({ session }: { session: Session }) {
  const { user, active } = session;
  return (
    <Disclosure
      kind="menu"
      summary={
        <>
          <Avatar name={user.name} shape="round" size="sm" />
          <span className="max-w-36 truncate max-lg:sr-only">
            {active ? organisationName(active) : user.name}
          </span>
        </>
      }
    >
      <div className="px-3 py-2">
        <p className="font-medium">{user.name}</p>
        <p className="text-ink-faint text-xs">{user.email}</p>
      </div>
      {session.organisations.length > 0 && <Organisations session={session} />}
      <div className="border-line border-t pt-1">
        {active?.kind === 'partner' && (
          <Link to="/workspace" className={item}>
            {m.shell_open_workspace()}
          </Link>
        )}
        {active?.kind === 'vendor' && (
          <Link to="/desk" className={item}>
            {m.shell_open_desk()}
          </Link>
        )}
        <Link to="/my" className={item}>
          {m.customer_desk()}
        </Link>
        <Link to="/account" className={item}>
          {m.shell_account()}
        </Link>
        <Form method="post" action={localePath('/sign-out')}>
          <button type="submit" className={item}>
            {m.shell_sign_out()}
          </button>
        </Form>
      </div>
    </Disclosure>
  );
}

function Organisations({ session: { organisations, active } }: { session: Session }) {
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action={localePath('/account/organisation')} className="border-line border-t py-1">
      <p className="px-3 py-1 text-ink-faint text-xs">{m.shell_acting_for()}</p>
      <input type="hidden" name="return" value={pathname + search} />
      {organisations.map(({ id, name, nameEn, kind }) => (
        <button
          key={id}
          type="submit"
          name="organisation"
          value={id}
          aria-pressed={id === active?.id}
          className={item}
        >
          <Avatar name={name} size="sm" className="size-6 text-xs" />
          <span className="min-w-0 flex-1">
            <span className="block truncate">{organisationName({ name, nameEn })}</span>
            <span className="block text-ink-faint text-xs">{kindNames[kind]()}</span>
          </span>
          {id === active?.id && <Check aria-hidden className="size-4 text-accent" />}
        </button>
      ))}
    </Form>
  );
}
