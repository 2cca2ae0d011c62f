import { listAuditEntries, verifyAuditChain } from '@headwater/core/audit';
import { query, router } from './trpc.ts';

/** The export is a download: GET /exports/audit. */
export const auditRouter = router({
  listAuditEntries: query(listAuditEntries),
  verifyAuditChain: query(verifyAuditChain),
});
