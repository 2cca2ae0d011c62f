/**
 * The caller the api hands us. Becomes `ReturnType<AppRouter['createCaller']>` (type import of
 * `@headwater/api/trpc`) as soon as that router exists; nothing else has to change.
 */
export type Api = Record<string, Record<string, (input?: unknown) => Promise<unknown>>>;
