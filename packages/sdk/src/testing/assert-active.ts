import { EmulatedProblem } from './problem.ts';
import type { EndpointRow } from './rows.ts';

/** Nothing can be sent to an endpoint before it answered the ping. */
export function assertActive({ state }: Pick<EndpointRow, 'state'>): void {
  if (state !== 'active')
    throw new EmulatedProblem('conflict', {
      detail: { en: 'Activate the endpoint first.', 'zh-CN': '请先激活该端点。' },
      extra: { state },
    });
}
