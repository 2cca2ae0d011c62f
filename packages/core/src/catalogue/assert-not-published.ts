import { AppError } from '@headwater/domain';
import { type VersionState, versionMachine } from '@headwater/domain/catalogue';

/** What customers have seen is taken back with the whole listing, never as one version. */
export function assertNotPublished(version: { state: string; publishedAt: Date | null }): void {
  if (version.publishedAt === null) return;
  throw new AppError('illegal_transition', {
    detail: {
      en: 'A published version cannot be withdrawn by itself; withdraw or deprecate the listing.',
      'zh-CN': '已发布的版本不能单独撤回，请撤回或弃用整个上架内容。',
    },
    extra: { from: version.state, possible: versionMachine[version.state as VersionState].to },
  });
}
