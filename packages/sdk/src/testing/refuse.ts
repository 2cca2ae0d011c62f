import { EmulatedProblem, type ErrorCode } from './problem.ts';

/** Tells whoever writes a test why the reviewer or the customer cannot do that now. */
export const refuse = (code: ErrorCode, why: string): EmulatedProblem =>
  new EmulatedProblem(code, { detail: { en: why, 'zh-CN': why } });
