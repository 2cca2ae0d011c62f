import type { Answer } from './rows.ts';
import type { World } from './world.ts';

/** What a handler is given: already matched, parsed and checked. */
export interface HandledRequest {
  readonly params: Record<string, string>;
  readonly query: Record<string, unknown>;
  readonly body: Record<string, unknown>;
  readonly ifRevision: number | undefined;
  readonly key: { readonly id: string; readonly name: string; readonly scopes: readonly string[] } | null;
  readonly via: 'cli' | 'sdk' | 'api';
}

export type Handler = (world: World, request: HandledRequest) => Answer | Promise<Answer>;

/** Handlers by operation id. */
export type Handlers = Readonly<Record<string, Handler>>;
