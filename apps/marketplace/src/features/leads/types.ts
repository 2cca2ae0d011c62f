import type { Api } from '../../server/api.ts';

export type LeadList = Awaited<ReturnType<Api['demand']['listLeads']>>;
export type Lead = Awaited<ReturnType<Api['demand']['getLead']>>;
