import { type Actor, AppError, organizationOf } from '@headwater/domain';
import type { AuditFilters } from '@headwater/domain/audit';

/** The vendor sees the whole log, a partner what happened to its own organisation. */
export function visibleFilters(actor: Actor, filters: AuditFilters): AuditFilters {
  if (actor.kind === 'system') return filters;
  if (actor.kind === 'user' && actor.organization?.kind === 'vendor') return filters;
  const organizationId = organizationOf(actor);
  if (filters.organizationId && filters.organizationId !== organizationId) throw new AppError('not_found');
  return { ...filters, organizationId };
}
