import type { Api } from '../../server/api.ts';

export type Lead = Awaited<ReturnType<Api['demand']['getLead']>>;
