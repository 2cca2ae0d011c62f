import { AppError } from '@headwater/domain';
import { type ReviewReasonCode, rejectionReasonCodes } from '@headwater/domain/review';

/** A text for rejections stands for a reason that may reject; any reason may ask for changes. */
export function assertFits({ kind, reason }: { kind: string; reason: ReviewReasonCode }): void {
  if (kind !== 'reject' || rejectionReasonCodes.includes(reason)) return;
  throw new AppError('invalid_input', {
    errors: [
      {
        pointer: '/reason',
        code: 'reason_cannot_reject',
        message: {
          en: 'This reason cannot end a case; choose one that can.',
          'zh-CN': '该原因不能用于不予通过，请选择其他原因。',
        },
      },
    ],
  });
}
