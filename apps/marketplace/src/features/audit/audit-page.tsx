import { ScrollText } from 'lucide-react';
import type { ReactNode } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import type { Api } from '../../server/api.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import type { SavedView } from '../desk/load-views.ts';
import { SavedViews } from '../desk/saved-views.tsx';
import { AuditFilters, type AuditFilterValues } from './audit-filters.tsx';
import { AuditTable } from './audit-table.tsx';

type AuditList = Awaited<ReturnType<Api['audit']['listAuditEntries']>>;

export interface AuditPageProps {
  entries: AuditList;
  filters: AuditFilterValues;
  /** The whole log, or one organisation's. */
  scope: 'platform' | 'organisation';
  /** Verification, on the desk. */
  children?: ReactNode;
  /** Saved filters, on the desk. */
  views?: SavedView[];
}

export function AuditPage({ entries, filters, scope, children, views }: AuditPageProps) {
  const search = new URLSearchParams(Object.entries(filters).filter(([, value]) => value));
  const exportPath = (format: string) =>
    `/exports/audit?${new URLSearchParams([...search, ['format', format]])}`;
  return (
    <div className="space-y-5">
      <PageHeader
        title={m.audit_title()}
        description={scope === 'platform' ? m.audit_description() : m.audit_description_own()}
        actions={
          <>
            <a
              href={exportPath('ndjson')}
              className="self-center px-2 text-accent text-sm underline"
              download
            >
              {m.audit_export_json()}
            </a>
            <a href={exportPath('csv')} className="self-center px-2 text-accent text-sm underline" download>
              {m.audit_export_csv()}
            </a>
          </>
        }
      />
      {children}
      {views && <SavedViews page="desk.audit" views={views} />}
      <AuditFilters values={filters} scope={scope} />
      {entries.data.length === 0 ? (
        <EmptyState
          icon={ScrollText}
          title={m.audit_empty()}
          action={<LinkButton to="?">{m.audit_clear()}</LinkButton>}
        >
          {m.audit_empty_text()}
        </EmptyState>
      ) : (
        <AuditTable entries={entries.data} />
      )}
      <Pagination nextCursor={entries.nextCursor} />
    </div>
  );
}
