/** The parts of a tRPC error (and of the AppError inside it) that pages act on. */
export interface ApiFailure {
  /** tRPC's code: NOT_FOUND, UNAUTHORIZED, FORBIDDEN, BAD_REQUEST, CONFLICT, … */
  kind: string;
  /** The AppError's own code, when there is one. */
  code: string | null;
  message: string;
  issues: ApiIssue[];
}

export interface ApiIssue {
  /** JSON Pointer into the command's input. */
  pointer: string;
  code: string;
  message: string;
}

/** Read by shape, not by class: the error was made by the api's copy of the libraries. */
export function readApiFailure(error: unknown): ApiFailure | null {
  if (!isRecord(error) || error.name !== 'TRPCError' || typeof error.code !== 'string') return null;
  const cause = isRecord(error.cause) ? error.cause : {};
  return {
    kind: error.code,
    code: typeof cause.code === 'string' ? cause.code : null,
    message: typeof error.message === 'string' ? error.message : '',
    issues: readIssues(cause.issues ?? cause.errors),
  };
}

function readIssues(list: unknown): ApiIssue[] {
  if (!Array.isArray(list)) return [];
  return list.filter(isRecord).map((issue) => ({
    pointer: typeof issue.pointer === 'string' ? issue.pointer : pointerOf(issue.path),
    code: typeof issue.code === 'string' ? issue.code : 'invalid',
    message: typeof issue.message === 'string' ? issue.message : '',
  }));
}

function pointerOf(path: unknown): string {
  if (!Array.isArray(path)) return '';
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
