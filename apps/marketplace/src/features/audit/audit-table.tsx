import { m } from '../../generated/paraglide/messages.js';
import type { Api } from '../../server/api.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { When } from '../workspace/when.tsx';
import { AuditChange } from './audit-change.tsx';

export type AuditEntry = Awaited<ReturnType<Api['audit']['listAuditEntries']>>['data'][number];

const actorKinds: Record<string, () => string> = {
  user: m.audit_actor_user,
  api_key: m.audit_actor_api_key,
  system: m.audit_actor_system,
  anonymous: m.audit_actor_anonymous,
};

export function AuditTable({ entries }: { entries: AuditEntry[] }) {
  return (
    <Table
      caption={m.audit_title()}
      columns={columns()}
      rows={entries}
      rowKey={(entry) => entry.id}
      empty={null}
    />
  );
}

const columns = (): Column<AuditEntry>[] => [
  { key: 'when', header: m.audit_when(), cell: ({ occurredAt }) => <When at={occurredAt} /> },
  {
    key: 'who',
    header: m.audit_who(),
    cell: ({ actorKind, actorName, actorId }) => (
      <>
        <span>{actorName ?? actorKinds[actorKind]?.() ?? actorKind}</span>
        <span className="block text-ink-faint text-xs">
          {actorName && `${actorKinds[actorKind]?.() ?? actorKind} · `}
          <code className="font-mono">{actorId}</code>
        </span>
      </>
    ),
  },
  {
    key: 'command',
    header: m.audit_command(),
    cell: ({ command, reason }) => (
      <>
        <code className="font-mono text-xs">{command}</code>
        {reason && (
          <span className="block max-w-xs text-ink-soft text-xs">{m.audit_reason_said({ reason })}</span>
        )}
      </>
    ),
  },
  {
    key: 'change',
    header: m.audit_change(),
    className: 'min-w-72',
    cell: (entry) => (
      <Disclosure summary={<code className="break-all font-mono text-xs">{entry.subject}</code>}>
        <AuditChange entry={entry} />
      </Disclosure>
    ),
  },
];
