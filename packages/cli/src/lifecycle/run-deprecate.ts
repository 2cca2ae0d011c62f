import type { deprecateFlags } from '../commands/deprecate.ts';
import { openApi } from '../credentials/sign-in.ts';
import { listingRef } from '../manifest-file/listing-ref.ts';
import { confirm } from '../run/ask.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import { listingOutcome } from './listing-outcome.ts';

/** Customers still see the listing, with a word that it is no longer recommended. */
export const runDeprecate: Handler<typeof deprecateFlags> = async (run, { flags, args }) => {
  const { messages: m } = run;
  const listing = await listingRef(run, { arg: args[0], file: flags.file });
  const api = await openApi(run, flags);
  const { etag } = await api.getListing(listing);
  if (!flags.yes) await confirm(run, { flag: 'yes', message: m.lifecycle.sureDeprecate(listing) });
  const { successor, reason } = flags;
  const result = await api.deprecate({ listing, etag, successor, reason });
  run.data(listingOutcome(result), () => [m.lifecycle.deprecated(result.listing, result.successor)]);
  return exitCodes.ok;
};
