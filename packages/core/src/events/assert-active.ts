import { AppError } from '@headwater/domain';
import type { EndpointRow } from './store/index.ts';

/** Nothing can be sent to an endpoint before it answered the ping. */
export function assertActive(endpoint: EndpointRow): void {
  if (endpoint.state === 'active') return;
  throw new AppError('conflict', {
    detail: { en: 'Activate the endpoint first.', 'zh-CN': '请先激活该端点。' },
    extra: { state: endpoint.state },
  });
}
