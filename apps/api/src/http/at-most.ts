import { AppError } from '@headwater/domain';
import { bodyLimit } from 'hono/body-limit';

/** Refuses a body as soon as it is known to be larger. */
export const atMost = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new AppError('payload_too_large', { extra: { maxBytes: maxSize } });
    },
  });
