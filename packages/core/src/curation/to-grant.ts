import type { Transaction } from '@headwater/database';
import { type CriterionCode, standingCriteria } from '@headwater/domain/curation';
import type { z } from 'zod';
import { isoOrNull, nameOf, namesOf } from '../catalogue/index.ts';
import type { grantSchema } from './schema.ts';
import type { GrantRow } from './store.ts';

type GrantOutput = z.input<typeof grantSchema>;

export async function toGrants(db: Transaction, rows: GrantRow[]): Promise<GrantOutput[]> {
  const ids = rows.flatMap((row) => [row.proposedById, row.approvedById]).filter((id) => id !== null);
  const names = await namesOf(db, ids);
  const person = (id: string) => ({ id, name: names.get(id) ?? null });
  return rows.map((row) => ({
    id: row.id,
    listingId: row.listingId,
    listing: nameOf(row.listing),
    organizationId: row.listing.organizationId,
    standing: row.standing,
    state: row.state,
    rationale: row.rationale,
    criteria: toCriteria(row.criteria),
    proposedBy: person(row.proposedById),
    approvedBy: row.approvedById ? person(row.approvedById) : null,
    decidedAt: isoOrNull(row.decidedAt),
    validFrom: isoOrNull(row.validFrom),
    validUntil: row.validUntil.toISOString(),
    reviewOn: row.reviewOn.toISOString(),
    endedReason: row.endedReason,
    createdAt: row.createdAt.toISOString(),
  }));
}

export async function toGrant(db: Transaction, row: GrantRow): Promise<GrantOutput> {
  const [grant] = await toGrants(db, [row]);
  if (!grant) throw new Error('one row makes one grant');
  return grant;
}

/** As confirmed when it was proposed, with the text that customers read. */
const toCriteria = (stored: unknown): GrantOutput['criteria'] =>
  (stored as { criterion: CriterionCode; met: boolean; evidence: string }[]).map((item) => ({
    ...item,
    text: standingCriteria[item.criterion].text,
  }));
