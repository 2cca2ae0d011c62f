import { ArrowRight } from 'lucide-react';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { OrganisationKind, SampleSignIns as Samples } from '../../server/visitor.ts';
import { kindNames, roleNameOf } from './role-names.ts';

/** Signs in with the sample's one password: nothing here gets past the check. */
export function SampleSignIns({ password, people }: Samples) {
  return (
    <section aria-labelledby="sample-sign-ins" className="mt-10 border-line border-t pt-6">
      <h2 id="sample-sign-ins" className="text-lg">
        {m.auth_sample_title()}
      </h2>
      <p className="mt-1 text-ink-soft text-sm">{m.auth_sample_text({ password })}</p>
      <Form method="post" className="mt-3">
        <ul className="divide-y divide-line border-line border-y">
          {people.map(({ role, email }) => (
            <li key={role}>
              <button
                type="submit"
                name="sample"
                value={email}
                className="group flex min-h-11 w-full items-center gap-3 py-1.5 text-start text-sm hover:text-accent"
              >
                <span className="min-w-0 flex-1">
                  <span className="block">{nameOf(role)}</span>
                  <span className="block truncate text-ink-faint text-xs">{email}</span>
                </span>
                <ArrowRight aria-hidden className="size-4 shrink-0 text-ink-faint group-hover:text-accent" />
              </button>
            </li>
          ))}
        </ul>
      </Form>
    </section>
  );
}

/** `partner owner` in the reader's words. */
function nameOf(role: string): string {
  const [kind = '', ...rest] = role.split(' ');
  const known = kind as OrganisationKind;
  return `${kindNames[known]()} · ${roleNameOf(known, rest.join('_'))}`;
}
