/**
 * Every error a caller can meet, in one table. REST answers `status` as RFC 9457 problem+json, tRPC answers `trpc`,
 * pages show `title`. A code is never reused and has a page in docs/errors.
 */
export const errorTable = {
  invalid_input: {
    status: 400,
    trpc: 'BAD_REQUEST',
    title: { en: 'The request is not valid', 'zh-CN': '请求内容有误' },
  },
  unknown_parameter: {
    status: 400,
    trpc: 'BAD_REQUEST',
    title: { en: 'Unknown parameter', 'zh-CN': '存在未知参数' },
  },
  invalid_cursor: {
    status: 400,
    trpc: 'BAD_REQUEST',
    title: { en: 'The cursor does not fit this list', 'zh-CN': '分页游标与当前列表不符' },
  },
  unauthenticated: {
    status: 401,
    trpc: 'UNAUTHORIZED',
    title: { en: 'Sign in or send a valid API key', 'zh-CN': '请登录或提供有效的 API 密钥' },
  },
  key_expired: {
    status: 401,
    trpc: 'UNAUTHORIZED',
    title: { en: 'This API key has expired', 'zh-CN': 'API 密钥已过期' },
  },
  key_revoked: {
    status: 401,
    trpc: 'UNAUTHORIZED',
    title: { en: 'This API key was revoked', 'zh-CN': 'API 密钥已被吊销' },
  },
  forbidden: {
    status: 403,
    trpc: 'FORBIDDEN',
    title: { en: 'You are not permitted to do this', 'zh-CN': '您没有执行此操作的权限' },
  },
  own_work: {
    status: 403,
    trpc: 'FORBIDDEN',
    title: { en: 'Nobody decides about their own work', 'zh-CN': '不能审批自己或本组织提交的内容' },
  },
  sandbox_only: {
    status: 403,
    trpc: 'FORBIDDEN',
    title: { en: 'Only a sandbox key can do this', 'zh-CN': '仅沙箱密钥可执行此操作' },
  },
  second_factor_required: {
    status: 403,
    trpc: 'FORBIDDEN',
    title: { en: 'A second factor is required', 'zh-CN': '需要二次验证' },
  },
  not_found: { status: 404, trpc: 'NOT_FOUND', title: { en: 'Not found', 'zh-CN': '未找到' } },
  conflict: {
    status: 409,
    trpc: 'CONFLICT',
    title: { en: 'This conflicts with the present state', 'zh-CN': '与当前状态冲突' },
  },
  illegal_transition: {
    status: 409,
    trpc: 'CONFLICT',
    title: { en: 'This step is not possible in the present state', 'zh-CN': '当前状态下不能执行此操作' },
  },
  version_pending: {
    status: 409,
    trpc: 'CONFLICT',
    title: { en: 'Another version is already pending', 'zh-CN': '已有待处理的版本' },
  },
  version_exists: {
    status: 409,
    trpc: 'CONFLICT',
    title: { en: 'This version number was already published', 'zh-CN': '该版本号已经发布过' },
  },
  namespace_taken: {
    status: 409,
    trpc: 'CONFLICT',
    title: { en: 'This namespace belongs to another organisation', 'zh-CN': '该命名空间已属于其他组织' },
  },
  request_in_flight: {
    status: 409,
    trpc: 'CONFLICT',
    title: { en: 'The same request is still being worked on', 'zh-CN': '相同的请求正在处理中' },
  },
  precondition_failed: {
    status: 412,
    trpc: 'PRECONDITION_FAILED',
    title: { en: 'It was changed since you read it', 'zh-CN': '内容在您读取之后已被修改' },
  },
  payload_too_large: {
    status: 413,
    trpc: 'PAYLOAD_TOO_LARGE',
    title: { en: 'The request body is too large', 'zh-CN': '请求内容过大' },
  },
  unsupported_media_type: {
    status: 415,
    trpc: 'UNSUPPORTED_MEDIA_TYPE',
    title: { en: 'This media type is not accepted', 'zh-CN': '不支持的内容类型' },
  },
  manifest_invalid: {
    status: 422,
    trpc: 'UNPROCESSABLE_CONTENT',
    title: { en: 'The manifest has errors', 'zh-CN': '清单存在错误' },
  },
  publishing_tasks_remain: {
    status: 422,
    trpc: 'UNPROCESSABLE_CONTENT',
    title: { en: 'Something is left to do before submitting', 'zh-CN': '提交前仍有待完成事项' },
  },
  namespace_not_proved: {
    status: 422,
    trpc: 'UNPROCESSABLE_CONTENT',
    title: { en: 'Prove the namespace first', 'zh-CN': '请先完成命名空间验证' },
  },
  proof_not_found: {
    status: 422,
    trpc: 'UNPROCESSABLE_CONTENT',
    title: { en: 'The proof was not found', 'zh-CN': '未找到验证记录' },
  },
  idempotency_key_reused: {
    status: 422,
    trpc: 'UNPROCESSABLE_CONTENT',
    title: {
      en: 'This Idempotency-Key was used for another request',
      'zh-CN': '该 Idempotency-Key 已用于其他请求',
    },
  },
  address_refused: {
    status: 422,
    trpc: 'UNPROCESSABLE_CONTENT',
    title: { en: 'This address may not be called', 'zh-CN': '不允许访问该地址' },
  },
  ping_failed: {
    status: 422,
    trpc: 'UNPROCESSABLE_CONTENT',
    title: {
      en: 'The endpoint did not answer the signed ping with 2xx',
      'zh-CN': '端点未以 2xx 应答签名测试请求',
    },
  },
  precondition_required: {
    status: 428,
    trpc: 'PRECONDITION_REQUIRED',
    title: { en: 'Send If-Match with the ETag you read', 'zh-CN': '请在 If-Match 中携带读取时的 ETag' },
  },
  rate_limited: {
    status: 429,
    trpc: 'TOO_MANY_REQUESTS',
    title: { en: 'Too many requests', 'zh-CN': '请求过于频繁' },
  },
  internal: {
    status: 500,
    trpc: 'INTERNAL_SERVER_ERROR',
    title: { en: 'Something went wrong on our side', 'zh-CN': '服务器内部错误' },
  },
  unavailable: {
    status: 503,
    trpc: 'SERVICE_UNAVAILABLE',
    title: { en: 'The service is not ready', 'zh-CN': '服务暂不可用' },
  },
} as const;

export type ErrorCode = keyof typeof errorTable;

/** A text in both of the product's languages. */
export interface Bilingual {
  'zh-CN': string;
  en: string;
}

/** One fault inside a request: where (JSON Pointer, RFC 6901), which kind, and what to do. */
export interface FieldError {
  pointer: string;
  code: string;
  message: Bilingual;
}

export interface AppErrorOptions {
  detail?: Bilingual;
  errors?: FieldError[];
  /** Extra members of the problem document, e.g. the present state of the thing. */
  extra?: Record<string, unknown>;
  cause?: unknown;
}

/** The only error that commands and queries throw on purpose; anything else is a bug and is masked. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly detail: Bilingual | undefined;
  readonly errors: FieldError[];
  readonly extra: Record<string, unknown>;

  constructor(code: ErrorCode, options: AppErrorOptions = {}) {
    super(options.detail?.en ?? errorTable[code].title.en, { cause: options.cause });
    this.code = code;
    this.detail = options.detail;
    this.errors = options.errors ?? [];
    this.extra = options.extra ?? {};
  }
}
