import { type Actor, AppError } from '@headwater/domain';
import { z } from 'zod';

/** Area and page, e.g. `desk.review`. */
export const pageKey = z
  .string()
  .max(60)
  .regex(/^[a-z]+(?:[.-][a-z]+)*$/);

export const viewSchema = z.object({ id: z.string(), page: z.string(), name: z.string(), query: z.string() });

/** Views belong to a person, whichever organisation they act for. */
export function personOf(actor: Actor): string {
  if (actor.kind !== 'user') throw new AppError('forbidden');
  return actor.userId;
}

/** A place in a list is not a filter: it would be somewhere else tomorrow. */
export function tidyQuery(query: string): string {
  const parameters = new URLSearchParams(query);
  parameters.delete('cursor');
  parameters.sort();
  return parameters.toString();
}
