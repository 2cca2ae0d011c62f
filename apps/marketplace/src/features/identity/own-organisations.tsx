import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { formatList } from '../../lib/format/index.ts';
import { localePath } from '../../lib/locale/path.ts';
import type { OrganisationKind } from '../../server/visitor.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { organisationName } from '../workspace/organisation-name.ts';
import { kindNames, roleNameOf } from './role-names.ts';

export interface OwnOrganisation {
  id: string;
  kind: OrganisationKind;
  name: string;
  nameEn: string | null;
  roles: string[];
  active: boolean;
}

export function OwnOrganisations({ organisations }: { organisations: OwnOrganisation[] }) {
  return (
    <>
      {organisations.length === 0 ? (
        <p className="text-sm">{m.account_organisations_none()}</p>
      ) : (
        <ul className="divide-y divide-line border-line border-y">
          {organisations.map((one) => (
            <Row key={one.id} organisation={one} />
          ))}
        </ul>
      )}
      <LinkButton to="/account/organisations/new">{m.account_organisations_new()}</LinkButton>
    </>
  );
}

function Row({ organisation }: { organisation: OwnOrganisation }) {
  const { id, kind, roles, active } = organisation;
  const name = organisationName(organisation);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
      <Avatar name={name} size="sm" />
      <div className="min-w-0 flex-1">
        <p className="font-medium text-sm">{name}</p>
        <p className="text-ink-faint text-xs">
          {kindNames[kind]()} · {formatList(roles.map((role) => roleNameOf(kind, role)))}
        </p>
      </div>
      {active ? (
        <Badge tone="good">{m.account_organisations_active()}</Badge>
      ) : (
        <Form method="post" action={localePath('/account/organisation')}>
          <Button
            type="submit"
            size="sm"
            name="organisation"
            value={id}
            aria-label={m.account_organisations_switch_named({ name })}
          >
            {m.account_organisations_switch()}
          </Button>
        </Form>
      )}
    </li>
  );
}
