import { authorise, type Permission } from '@headwater/domain';
import type { z } from 'zod';
import type { CommandContext, Context } from './context.ts';
import { idempotently } from './idempotency.ts';
import { parseInput, parseOutput } from './parse.ts';
import { inTransaction } from './transaction.ts';

interface Definition<I extends z.ZodType, O extends z.ZodType> {
  /** `area.verbNoun`; stands in the audit log for ever. */
  name: string;
  permission: Permission;
  input: I;
  output: O;
}

interface CommandDefinition<I extends z.ZodType, O extends z.ZodType, P> extends Definition<I, O> {
  /** Slow work that changes no row (network, images): before the transaction, so that it holds no connection. */
  prepare?(args: { input: z.output<I>; ctx: Context }): Promise<P>;
  run(args: { input: z.output<I>; ctx: CommandContext; prepared: P }): Promise<z.input<O>>;
}

interface QueryDefinition<I extends z.ZodType, O extends z.ZodType> extends Definition<I, O> {
  /** The answer is put together from a read model that was checked when it was written, so it is not checked again. */
  readModel?: true;
  run(args: { input: z.output<I>; ctx: Context }): Promise<z.input<O>>;
}

export interface UseCase<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  (ctx: Context, input: z.input<I>): Promise<z.output<O>>;
  readonly kind: 'command' | 'query';
  readonly meta: Readonly<Definition<I, O> & { readModel?: true }>;
}

const registry = new Map<string, UseCase>();

/** Every command and query that was defined, by name; guards and documentation walk it. */
export const useCases = (): ReadonlyMap<string, UseCase> => registry;

function register<I extends z.ZodType, O extends z.ZodType>(
  kind: UseCase['kind'],
  meta: UseCase<I, O>['meta'],
  call: (ctx: Context, input: z.input<I>) => Promise<z.output<O>>,
): UseCase<I, O> {
  if (registry.has(meta.name)) throw new Error(`${meta.name} is defined twice`);
  const useCase = Object.assign(call, { kind, meta });
  registry.set(meta.name, useCase as unknown as UseCase);
  return useCase;
}

/**
 * A write. In this order, and nobody can forget one: authorise → parse input → prepare → open or join the transaction → run →
 * audit rows, events and mails in that transaction → parse output. A run that records no change is a bug and rolls back.
 */
export function defineCommand<I extends z.ZodType, O extends z.ZodType, P = undefined>(
  definition: CommandDefinition<I, O, P>,
): UseCase<I, O> {
  return register('command', definition, async (ctx, raw) => {
    authorise(ctx.actor, definition.permission);
    const input = parseInput(definition.input, raw);
    const prepared = (await definition.prepare?.({ input, ctx })) as P;
    return inTransaction(ctx, definition.name, (commandCtx) =>
      idempotently(commandCtx, { command: definition.name, input: raw }, async () =>
        parseOutput(definition, await definition.run({ input, ctx: commandCtx, prepared })),
      ),
    ) as Promise<z.output<O>>;
  });
}

/** A read. Authorise → parse input → run → parse output, unless that is a read model's; never writes. */
export function defineQuery<I extends z.ZodType, O extends z.ZodType>(
  definition: QueryDefinition<I, O>,
): UseCase<I, O> {
  return register('query', definition, async (ctx, raw) => {
    authorise(ctx.actor, definition.permission);
    const input = parseInput(definition.input, raw);
    const output = await definition.run({ input, ctx });
    return definition.readModel ? (output as z.output<O>) : parseOutput(definition, output);
  });
}
