import type { ReactNode } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import type { Api } from '../../server/api.ts';
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
  const exportPath = (format: 'csv' | 'ndjson') =>
    `/exports/audit?${new URLSearchParams([...search, ['format', format]])}`;
  return (
    <div className="space-y-5">
      <PageHeader
        title={m.audit_title()}
        description={scope === 'platform' ? m.audit_description() : m.audit_description_own()}
      />
      {children}
      {views && <SavedViews page="desk.audit" views={views} />}
      <AuditFilters values={filters} scope={scope} />
      <AuditTable entries={entries.data} exportPath={exportPath} />
      <Pagination nextCursor={entries.nextCursor} />
    </div>
  );
}
