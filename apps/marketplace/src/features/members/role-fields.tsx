import { m } from '../../generated/paraglide/messages.js';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { partnerRoleNames } from './role-names.ts';

export function RoleFields({ chosen = [] }: { chosen?: string[] }) {
  return (
    <Fieldset legend={m.members_roles()}>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {Object.entries(partnerRoleNames).map(([role, { label, hint }]) => (
          <Checkbox
            key={role}
            name="roles"
            value={role}
            defaultChecked={chosen.includes(role)}
            label={label()}
            hint={hint()}
          />
        ))}
      </div>
    </Fieldset>
  );
}
