import { describeState } from '@headwater/domain/catalogue';
import type { VersionSummary } from './schema.ts';

type Time = Date | string;

/** A row from Prisma (dates) or from JSON inside a statement (texts). */
interface SummaryRow {
  id: string;
  version: string;
  digest: string;
  state: string;
  stateCode: string;
  stateSince: Time;
  dueAt: Time | null;
  impact: string | null;
  pushedVia: string;
  submittedAt: Time | null;
  publishedAt: Time | null;
  createdAt: Time;
  revision: number;
}

export const iso = (time: Time): string => new Date(time).toISOString();
export const isoOrNull = (time: Time | null): string | null => (time === null ? null : iso(time));

export function toVersionSummary(row: SummaryRow): VersionSummary {
  const { owner, why, noClock } = describeState({
    state: row.state,
    stateCode: row.stateCode,
    stateSince: new Date(row.stateSince),
    dueAt: row.dueAt === null ? null : new Date(row.dueAt),
  });
  return {
    id: row.id,
    version: row.version,
    digest: row.digest,
    state: row.state,
    stateCode: row.stateCode,
    owner,
    since: iso(row.stateSince),
    dueAt: isoOrNull(row.dueAt),
    why,
    noClock,
    impact: row.impact,
    pushedVia: row.pushedVia,
    submittedAt: isoOrNull(row.submittedAt),
    publishedAt: isoOrNull(row.publishedAt),
    createdAt: iso(row.createdAt),
    revision: row.revision,
  };
}
