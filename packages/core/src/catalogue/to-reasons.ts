import { type ReviewReasonCode, reviewReasons } from '@headwater/domain/review';

/** Codes as stored, with the texts that a publisher reads. */
export const toReasons = (codes: unknown) =>
  (codes as ReviewReasonCode[]).map((code) => {
    const { title, guidance } = reviewReasons[code];
    return { code, title, guidance };
  });
