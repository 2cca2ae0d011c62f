/** Bodies that are sent as they are, a string only with a `contentType` that is not JSON; all else is sent as JSON. */
export type RawBody = Blob | FormData | URLSearchParams | ArrayBuffer | Uint8Array<ArrayBuffer> | string;

/** A query value; an array repeats its name, `undefined` and `null` are left out. */
export type QueryValue = string | number | boolean | Date | null | undefined;

/** One HTTP call, free of transport matters. */
export interface Call {
  readonly method: string;
  /** Path below the base URL, already encoded, starting with `/`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, QueryValue | readonly QueryValue[]>> | undefined;
  readonly body?: unknown;
  /** Media type of a JSON or raw body where it is not the usual one. */
  readonly contentType?: string | undefined;
  /** Media type of the answer. JSON unless named; `text/*` is given as a string, anything else as `ArrayBuffer`. */
  readonly accept?: string | undefined;
}

/** A successful answer with what HTTP said about it. */
export interface ApiResult<T> {
  readonly data: T;
  readonly status: number;
  readonly headers: Headers;
  /** Pass it back as `ifMatch` or `ifNoneMatch`. */
  readonly etag: string | undefined;
  readonly requestId: string | undefined;
}
