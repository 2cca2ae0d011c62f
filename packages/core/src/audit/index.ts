export { exportAudit } from './export-audit.ts';
export { listAuditEntries } from './list-audit-entries.ts';
export { verifyAuditChain } from './verify-audit-chain.ts';
