import { type Actor, AppError, environmentOf, organizationOf } from '@headwater/domain';

/** Namespaces exist once, for live and sandbox together, so a sandbox key may look but not claim. */
export function liveOrganizationOf(actor: Actor): string {
  if (environmentOf(actor) === 'live') return organizationOf(actor);
  throw new AppError('forbidden', {
    detail: {
      en: 'A sandbox key cannot change namespaces. Use a live key.',
      'zh-CN': '沙箱密钥不能更改命名空间，请使用正式密钥。',
    },
  });
}
