import complianceRecords from './compliance-records.ts';
import smeCreditInsight from './sme-credit-insight.ts';

/** Listings of the namespace `yinxin`. */
export const yinxin = [complianceRecords, smeCreditInsight];
