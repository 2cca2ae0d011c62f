import { AppError } from '@headwater/domain';
import { z } from 'zod';
import type { Deps } from '../kit/index.ts';
import { noticeKindSchema } from './notice-schema.ts';

const contents = z.object({ userId: z.string(), kind: noticeKindSchema });

/** Sealed by us, so nobody can make one for somebody else; it never expires, as mails are kept for years. */
export const unsubscribeToken = z.string().min(20).max(400);

export function openUnsubscribeToken({ vault }: Pick<Deps, 'vault'>, token: string) {
  try {
    return contents.parse(JSON.parse(vault.open(token)));
  } catch {
    throw new AppError('not_found');
  }
}
