import { AppError } from '@headwater/domain';

/** The owner keeps as many as one may. */
export const full = (most: number): AppError =>
  new AppError('conflict', {
    detail: {
      en: `You keep ${most} already, the most there may be. Delete one first.`,
      'zh-CN': `已达上限（${most} 个），请先删除不需要的。`,
    },
    extra: { most },
  });
