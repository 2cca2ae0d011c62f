import type { ApiCaller } from '@headwater/api/trpc';

/** The tRPC caller the api hands us; types only, so the pages carry no server code. */
export type Api = ApiCaller;
