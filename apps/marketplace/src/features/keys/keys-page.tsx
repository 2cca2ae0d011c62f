import { KeyRound } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { formatDate, formatRelative } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import type { Tone } from '../../ui/tone.ts';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import { scopeNames } from './scope-names.ts';

type KeyList = Awaited<ReturnType<Api['organisations']['listApiKeys']>>;
type Key = KeyList['data'][number];

const states: Record<Key['state'], { tone: Tone; label: () => string }> = {
  active: { tone: 'good', label: m.keys_state_active },
  expired: { tone: 'warn', label: m.keys_state_expired },
  revoked: { tone: 'neutral', label: m.keys_state_revoked },
};

export interface KeysPageProps {
  keys: KeyList;
  mayWrite: boolean;
  now: string;
}

export function KeysPage({ keys, mayWrite, now }: KeysPageProps) {
  const create = mayWrite && (
    <LinkButton variant="primary" to="/workspace/api-keys/new">
      {m.keys_new()}
    </LinkButton>
  );
  return (
    <div className="space-y-4">
      <PageHeader title={m.keys_title()} description={m.keys_description()} actions={create} />
      <Table
        caption={m.keys_title()}
        columns={columnsFor({ mayWrite, now })}
        rows={keys.data}
        rowKey={(key) => key.id}
        empty={
          <EmptyState icon={KeyRound} title={m.keys_empty()} action={create}>
            {m.keys_empty_text()}
          </EmptyState>
        }
      />
      <Pagination nextCursor={keys.nextCursor} />
    </div>
  );
}

function columnsFor({ mayWrite, now }: Pick<KeysPageProps, 'mayWrite' | 'now'>): Column<Key>[] {
  const columns: Column<Key>[] = [
    {
      key: 'name',
      header: m.keys_name(),
      cell: (key) => (
        <>
          <span className="font-medium">{key.name}</span>
          <code className="block font-mono text-ink-faint text-xs">{key.prefix}…</code>
        </>
      ),
    },
    {
      key: 'state',
      header: m.keys_state(),
      cell: ({ state, environment }) => (
        <span className="flex flex-wrap gap-1">
          <Badge tone={states[state].tone}>{states[state].label()}</Badge>
          {environment === 'sandbox' && <Badge icon={false}>{m.keys_sandbox()}</Badge>}
        </span>
      ),
    },
    {
      key: 'scopes',
      header: m.keys_scopes(),
      cell: (key) => (
        <ul className="max-w-md text-xs">
          {key.scopes.map((scope) => (
            <li key={scope} title={scope}>
              {scopeNames[scope]()}
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'used',
      header: m.keys_last_used(),
      className: 'whitespace-nowrap',
      cell: (key) => (key.lastUsedAt ? formatRelative(key.lastUsedAt, now) : m.keys_never_used()),
    },
    {
      key: 'expires',
      header: m.keys_expires(),
      className: 'whitespace-nowrap',
      cell: (key) => <Expiry of={key} now={now} />,
    },
    {
      key: 'created',
      header: m.keys_created(),
      className: 'whitespace-nowrap',
      cell: (key) => formatDate(key.createdAt),
    },
  ];
  if (!mayWrite) return columns;
  const actions: Column<Key> = {
    key: 'actions',
    header: m.workspace_actions(),
    cell: (key) => (
      <span className="flex flex-wrap items-start gap-2">
        {key.state === 'active' && (
          <LinkButton size="sm" to={`/workspace/api-keys/${key.id}/rotate`}>
            {m.keys_rotate()}
          </LinkButton>
        )}
        <Revoke of={key} />
      </span>
    ),
  };
  return [...columns, actions];
}

const soonMs = 14 * 86_400_000;

function Expiry({ of: { expiresAt, state }, now }: { of: Key; now: string }) {
  if (!expiresAt) return m.keys_never_expires();
  const soon = state === 'active' && Date.parse(expiresAt) - Date.parse(now) < soonMs;
  return (
    <span className={soon ? 'font-medium text-warn' : undefined}>
      {formatDate(expiresAt)}
      {soon && <span className="block text-xs">{formatRelative(expiresAt, now)}</span>}
    </span>
  );
}

function Revoke({ of: { id, name, state } }: { of: Key }) {
  if (state === 'revoked') return null;
  return (
    <ConfirmAction
      trigger={
        <Button size="sm" variant="danger">
          {m.keys_revoke()}
        </Button>
      }
      title={m.keys_revoke_title({ name })}
      description={m.keys_revoke_text()}
      confirm={m.keys_revoke()}
      fields={{ intent: 'revoke', keyId: id }}
      done={m.keys_revoked()}
    />
  );
}
