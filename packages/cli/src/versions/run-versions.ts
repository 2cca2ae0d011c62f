import type { versionsFlags } from '../commands/versions.ts';
import { openApi } from '../credentials/sign-in.ts';
import { listingRef } from '../manifest-file/listing-ref.ts';
import { formatTime } from '../output/format-time.ts';
import { table } from '../output/table.ts';
import { ownerName, stateName } from '../review/state-name.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import { parseLimit } from '../run/parse-limit.ts';

export const runVersions: Handler<typeof versionsFlags> = async (run, { flags, args }) => {
  const limit = parseLimit(flags.limit);
  const listing = await listingRef(run, { arg: args[0], file: flags.file });
  const versions = await (await openApi(run, flags)).listVersions(listing, limit);
  const data = versions.map(
    ({ id, version, digest, state, stateCode, owner, since, dueAt, impact, publishedAt, createdAt }) => ({
      id,
      version,
      digest,
      state,
      stateCode,
      owner,
      since,
      dueAt,
      impact,
      publishedAt,
      createdAt,
    }),
  );
  run.data({ listing, data }, () =>
    data.length === 0
      ? [run.messages.versions.none]
      : table(
          run.messages.versions.headers,
          data.map((row) => [
            row.version,
            stateName(run, row.state),
            ownerName(run, row.owner),
            formatTime(row.since),
            row.digest.slice(0, 12),
          ]),
        ),
  );
  return exitCodes.ok;
};
