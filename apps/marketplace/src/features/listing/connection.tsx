import { m } from '../../generated/paraglide/messages.js';
import { InLanguage } from '../../ui/in-language.tsx';
import { Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Section, SubTitle } from './section.tsx';
import type { ConnectionView, NamedThing, Permission } from './view/connection-view.ts';

export function Connection({ connection }: { connection: ConnectionView | null }) {
  if (!connection) return null;
  const { triggers, actions, signIn, scopes, documentation, baseUrl } = connection;
  return (
    <Section id="connection" title={m.listing_connection()}>
      <Things title={m.listing_triggers()} things={triggers} />
      <Things title={m.listing_actions()} things={actions} />
      <div>
        <SubTitle>{m.listing_access()}</SubTitle>
        <p className="text-sm">
          {signIn.length > 0 ? m.listing_signs_in_with({ way: signIn.join(', ') }) : m.listing_no_sign_in()}{' '}
          {documentation && (
            <TextLink to={documentation} rel="nofollow noopener">
              {m.listing_api_documentation()}
            </TextLink>
          )}
        </p>
        {baseUrl && (
          <p className="mt-1 break-all text-ink-soft text-sm">
            {m.listing_base_url()} <code className="font-mono text-xs">{baseUrl}</code>
          </p>
        )}
        <Permissions rows={scopes} />
      </div>
    </Section>
  );
}

const atFirst = 8;

function Things({ title, things }: { title: string; things: NamedThing[] }) {
  if (things.length === 0) return null;
  return (
    <div>
      <SubTitle>{title}</SubTitle>
      <ThingList things={things.slice(0, atFirst)} />
      {things.length > atFirst && (
        <details className="mt-2">
          <summary className="min-h-8 py-1 text-accent text-sm hover:underline">
            {m.catalogue_more({ count: things.length - atFirst })}
          </summary>
          <ThingList things={things.slice(atFirst)} />
        </details>
      )}
    </div>
  );
}

const ThingList = ({ things }: { things: NamedThing[] }) => (
  <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
    {things.map(({ id, name, description, note }) => (
      <li key={id} className="px-4 py-3 text-sm">
        <p className="flex flex-wrap justify-between gap-x-4">
          <span className="font-medium">
            <InLanguage words={name} />
          </span>
          {note && <code className="break-all font-mono text-ink-faint text-xs">{note}</code>}
        </p>
        {description && (
          <p className="text-ink-soft">
            <InLanguage words={description} />
          </p>
        )}
      </li>
    ))}
  </ul>
);

function Permissions({ rows }: { rows: Permission[] }) {
  if (rows.length === 0) return <p className="mt-1 text-ink-soft text-sm">{m.listing_no_scopes()}</p>;
  return (
    <Table
      caption={m.listing_permissions_table()}
      className="mt-2"
      rows={rows}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        {
          key: 'permission',
          header: m.listing_permission(),
          cell: ({ id, access }) => (
            <>
              {access}
              <code className="block break-all font-mono text-ink-faint text-xs">{id}</code>
            </>
          ),
        },
        {
          key: 'why',
          header: m.listing_permission_why(),
          cell: ({ purpose }) => (purpose ? <InLanguage words={purpose} /> : m.listing_no_purpose()),
        },
      ]}
    />
  );
}
