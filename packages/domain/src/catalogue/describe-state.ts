import type { Bilingual, Owner } from '../shared/index.ts';
import { type VersionState, versionRule } from './machine.ts';
import { stateCodes, type VersionStateCode } from './state-codes.ts';

export interface StateDescription {
  state: VersionState;
  code: string;
  /** Who must act. */
  owner: Owner;
  since: Date;
  dueAt: Date | null;
  why: Bilingual;
  /** Why no clock runs, where none does. */
  noClock: Bilingual | null;
}

/** Who must act, since when, by when, and why (domain.md section 2). */
export function describeState(row: {
  state: string;
  stateCode: string;
  stateSince: Date;
  dueAt: Date | null;
}): StateDescription {
  const state = row.state as VersionState;
  const rule = versionRule(state);
  return {
    state,
    code: row.stateCode,
    owner: rule.owner,
    since: row.stateSince,
    dueAt: row.dueAt,
    why: stateCodes[row.stateCode as VersionStateCode].why,
    noClock: rule.noClock ?? null,
  };
}
