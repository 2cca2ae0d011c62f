import type { Context, UseCase } from '@headwater/core';
import type { z } from 'zod';
import type { Tag } from './tags.ts';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** What a handler hands to `input`: already parsed by the schemas of the route. */
export interface RouteArgs<P, Q, B> {
  params: P;
  query: Q;
  body: B;
  /** Empty unless the route takes an upload. */
  bytes: Uint8Array;
}

export interface Route {
  method: Method;
  /** Below /v1, with {names}. */
  path: string;
  /** `<resource>.<verb>`: the SDK's method name comes from it. */
  operationId: string;
  summary: string;
  /** What a caller must know before and what follows; shown in the reference. */
  description: string;
  tag: Tag;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** The body is a file as it is, at most so large; `input` gets it as `bytes`. */
  upload?: { maxBytes: number };
  status: 200 | 201 | 202 | 204;
  useCase: UseCase;
  input(args: RouteArgs<never, never, never>): unknown;
  /** Makes the strong ETag; with it GET answers If-None-Match. */
  revision?: (output: never) => number;
  /** What the answer shows beside the thing itself, such as a place in a queue; part of the ETag. */
  variant?: (output: never) => string | undefined;
  /** Writes on things that others may have changed need If-Match. */
  ifMatch?: 'required' | 'optional';
  /** The answer is an event stream (text/event-stream) of such things instead of one JSON document. */
  stream?: {
    item: z.ZodType;
    follow(context: Context, args: StreamArgs<never>): AsyncGenerator<StreamStep>;
  };
  /** 200 instead of 201 and the like, from what happened. */
  statusOf?: (output: never) => 200 | 201 | 202;
}

interface StreamArgs<I> {
  input: I;
  /** What `Last-Event-ID` says; wins over the input. */
  after: string | undefined;
  signal: AbortSignal;
  silenceMs: number;
}

/** What is new, and what to follow from after a cut; nothing new is a sign of life. */
export interface StreamStep {
  events: { id: string }[];
  after: string | null;
}

interface TypedRoute<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType,
  I extends z.ZodType,
  O extends z.ZodType,
> extends Omit<
    Route,
    'params' | 'query' | 'body' | 'useCase' | 'input' | 'revision' | 'variant' | 'stream' | 'statusOf'
  > {
  params?: P;
  query?: Q;
  body?: B;
  useCase: UseCase<I, O>;
  input(args: RouteArgs<z.output<P>, z.output<Q>, z.output<B>>): z.input<I>;
  revision?: (output: z.output<O>) => number;
  variant?: (output: z.output<O>) => string | undefined;
  stream?: {
    item: z.ZodType;
    follow(context: Context, args: StreamArgs<z.input<I>>): AsyncGenerator<StreamStep>;
  };
  statusOf?: (output: z.output<O>) => 200 | 201 | 202;
}

/** Declares one REST operation: an OpenAPI route and a one-line call of a command or query. */
export const route = <
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType,
  I extends z.ZodType,
  O extends z.ZodType,
>(
  definition: TypedRoute<P, Q, B, I, O>,
): Route => definition as unknown as Route;
