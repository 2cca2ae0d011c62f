import { Download, ScrollText } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import type { Api } from '../../server/api.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { When } from '../workspace/when.tsx';
import { AuditChange } from './audit-change.tsx';

export type AuditEntry = Awaited<ReturnType<Api['audit']['listAuditEntries']>>['data'][number];

const actorKinds: Record<string, () => string> = {
  user: m.audit_actor_user,
  api_key: m.audit_actor_api_key,
  system: m.audit_actor_system,
  anonymous: m.audit_actor_anonymous,
};

interface AuditTableProps {
  entries: AuditEntry[];
  /** Where the same entries are had as a file. */
  exportPath: (format: 'csv' | 'ndjson') => string;
}

export function AuditTable({ entries, exportPath }: AuditTableProps) {
  return (
    <DataTable
      name="audit"
      csv={exportPath('csv')}
      tools={
        <a href={exportPath('ndjson')} className={buttonStyle({ size: 'sm' })} download>
          <Download aria-hidden className="size-4" />
          {m.audit_export_json()}
        </a>
      }
      caption={m.audit_title()}
      columns={columns()}
      rows={entries}
      rowKey={(entry) => entry.id}
      empty={
        <EmptyState
          icon={ScrollText}
          title={m.audit_empty()}
          action={<LinkButton to="?">{m.audit_clear()}</LinkButton>}
        >
          {m.audit_empty_text()}
        </EmptyState>
      }
    />
  );
}

const columns = (): DataColumn<AuditEntry>[] => [
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
    fixed: true,
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
    fixed: true,
    header: m.audit_change(),
    className: 'min-w-72',
    cell: (entry) => (
      <Disclosure summary={<code className="break-all font-mono text-xs">{entry.subject}</code>}>
        <AuditChange entry={entry} />
      </Disclosure>
    ),
  },
];
