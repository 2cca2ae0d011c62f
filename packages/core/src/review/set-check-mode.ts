import { AppError, actorId } from '@headwater/domain';
import { allChecks } from '@headwater/manifest';
import { z } from 'zod';
import { noteText } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { findCheckMode, insertCheckMode } from './store/check-modes.ts';

/** Monitored, a check still says what it found but stops nothing: for a new check, or one that errs. */
export const setCheckMode = defineCommand({
  name: 'review.setCheckMode',
  permission: 'policy.write',
  input: z.object({ checkId: z.string().max(100), mode: z.enum(['enforce', 'monitor']), reason: noteText }),
  output: z.object({ checkId: z.string(), mode: z.string() }),
  async run({ input: { checkId, mode, reason }, ctx }) {
    const check = allChecks.find(({ id }) => id === checkId);
    if (!check) throw new AppError('not_found');
    const before = (await findCheckMode(ctx.tx, checkId))?.mode ?? 'enforce';
    if (before === mode || (check.severity === 'error' && mode === 'monitor'))
      throw new AppError('conflict', {
        detail: {
          en: 'This check is in that mode, or is always enforced.',
          'zh-CN': '该检查已处于此模式，或始终强制执行。',
        },
      });
    await insertCheckMode(ctx.tx, {
      checkId,
      mode,
      reason,
      createdById: actorId(ctx.actor),
      createdAt: ctx.clock.now(),
    });
    ctx.record({ subject: checkId, before: { mode: before }, after: { mode }, reason });
    return { checkId, mode };
  },
});
