import type { Context, UseCase } from '@headwater/core';
import { AppError, errorTable } from '@headwater/domain';
import { initTRPC, TRPCError } from '@trpc/server';
import type { z } from 'zod';

const t = initTRPC.context<Context>().create({
  errorFormatter({ shape, error, ctx }) {
    const known = error.cause instanceof AppError ? error.cause : null;
    const code = known?.code ?? 'internal';
    const locale = ctx?.locale ?? 'en';
    const message = known?.detail?.[locale] ?? errorTable[code].title[locale];
    // Only our own errors may speak; tRPC would send any error's message (seen with v11).
    const { stack: _, ...data } = shape.data;
    return {
      ...shape,
      message,
      data: {
        ...data,
        errorCode: code,
        errors: known?.errors ?? [],
        extra: known?.extra ?? {},
        requestId: ctx?.requestId,
      },
    };
  },
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** AppErrors keep their place as `cause`, so that pages and the formatter read code and fields from it. */
const guarded = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof AppError) {
    throw new TRPCError({
      code: errorTable[result.error.cause.code].trpc,
      message: result.error.cause.message,
      cause: result.error.cause,
    });
  }
  return result;
});

/** A query of core as a tRPC procedure; the kit parses, so tRPC only carries the type. */
export const query = <I extends z.ZodType, O extends z.ZodType>(useCase: UseCase<I, O>) =>
  guarded
    .input((raw: unknown) => raw as z.input<I>)
    .query(({ ctx, input }): Promise<z.output<O>> => useCase(ctx, input as z.input<I>));

/** A command of core as a tRPC procedure. */
export const mutation = <I extends z.ZodType, O extends z.ZodType>(useCase: UseCase<I, O>) =>
  guarded
    .input((raw: unknown) => raw as z.input<I>)
    .mutation(({ ctx, input }): Promise<z.output<O>> => useCase(ctx, input as z.input<I>));
