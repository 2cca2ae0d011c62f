import type { Database } from '@headwater/database';
import { liveCatalogue } from './live-catalogue.ts';

/** Another number whenever something public was committed before this call, by whichever process. */
export const publicRevision = (database: Database): Promise<number> => liveCatalogue(database).revision();

/** Begins to fill this process's memory of the catalogue; until then the database answers. */
export async function warmCatalogue(database: Database): Promise<void> {
  await liveCatalogue(database)
    .current()
    .catch(() => null);
}
