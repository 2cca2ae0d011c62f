import { allChecks } from '@headwater/manifest';
import { z } from 'zod';
import { bilingualSchema, namesOf } from '../catalogue/index.ts';
import { defineQuery } from '../kit/index.ts';
import { listCheckModes } from './store/check-modes.ts';

const changeSchema = z.object({
  mode: z.string(),
  reason: z.string(),
  by: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
  at: z.iso.datetime(),
});

/** Every check with whether it may stop a submission, and how that came about. */
export const listChecks = defineQuery({
  name: 'review.listChecks',
  permission: 'review.read',
  input: z.object({}),
  output: z.object({
    data: z.array(
      z.object({
        id: z.string(),
        group: z.string(),
        severity: z.string(),
        title: bilingualSchema,
        mode: z.string(),
        /** An error is a manifest that cannot be read; it is enforced always. */
        fixed: z.boolean(),
        history: z.array(changeSchema),
      }),
    ),
  }),
  async run({ ctx }) {
    const rows = await listCheckModes(ctx.database.prisma);
    const names = await namesOf(
      ctx.database.prisma,
      rows.map((row) => row.createdById).filter((id) => id !== null),
    );
    const history = Map.groupBy(rows, (row) => row.checkId);
    return {
      data: allChecks.map((check) => {
        const changes = history.get(check.id) ?? [];
        return {
          id: check.id,
          group: check.id.split('.')[0] ?? check.id,
          severity: check.severity,
          title: check.title,
          mode: changes[0]?.mode ?? 'enforce',
          fixed: check.severity === 'error',
          history: changes.map((row) => ({
            mode: row.mode,
            reason: row.reason,
            by: row.createdById ? { id: row.createdById, name: names.get(row.createdById) ?? null } : null,
            at: row.createdAt.toISOString(),
          })),
        };
      }),
    };
  },
});
