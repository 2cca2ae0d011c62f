import type { withdrawFlags } from '../commands/withdraw.ts';
import { openApi } from '../credentials/sign-in.ts';
import { listingRef } from '../manifest-file/listing-ref.ts';
import { confirm } from '../run/ask.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import { noSuchVersion } from '../versions/no-such-version.ts';
import { listingOutcome } from './listing-outcome.ts';

/** The whole listing leaves the catalogue; with --pending only the version that waits is taken back. */
export const runWithdraw: Handler<typeof withdrawFlags> = async (run, { flags, args }) => {
  const { messages: m } = run;
  const listing = await listingRef(run, { arg: args[0], file: flags.file });
  const api = await openApi(run, flags);
  const { value, etag } = await api.getListing(listing);
  const { pending } = value;
  if (flags.pending && !pending) throw noSuchVersion(listing, 'pending');
  const question = flags.pending
    ? m.lifecycle.sureTakeBack(pending?.version ?? '')
    : m.lifecycle.sureWithdraw(listing);
  if (!flags.yes) await confirm(run, { flag: 'yes', message: question });
  const { reason } = flags;
  if (flags.pending && pending) {
    const { id, version, state } = await api.withdrawVersion({ listing, version: pending.id, etag, reason });
    run.data({ id, listing, version, state, successor: null }, () => [
      m.lifecycle.takenBack(listing, version),
    ]);
  } else {
    const result = await api.withdrawListing({ listing, etag, reason });
    run.data(listingOutcome(result), () => [m.lifecycle.withdrawn(result.listing)]);
  }
  return exitCodes.ok;
};
