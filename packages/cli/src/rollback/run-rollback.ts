import { diffManifests, digestOf, type Manifest } from '@headwater/manifest';
import type { rollbackFlags } from '../commands/rollback.ts';
import { openApi } from '../credentials/sign-in.ts';
import { impactName } from '../diff/diff-lines.ts';
import { AbortError } from '../failures/abort-error.ts';
import { listingRef } from '../manifest-file/listing-ref.ts';
import { confirm } from '../run/ask.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import { latestVersion } from '../versions/latest-version.ts';
import { asNextVersion } from './as-next-version.ts';

/** A published version never changes, so going back is a new version with the content of an old one, reviewed like any other. */
export const runRollback: Handler<typeof rollbackFlags> = async (run, { flags, args }) => {
  const { messages: m } = run;
  if (flags.to === undefined) throw missingTo();
  const listing = await listingRef(run, { arg: args[0], file: flags.file });
  const api = await openApi(run, flags);
  const { value, etag } = await api.getListing(listing);
  if (value.pending) throw versionWaits(listing, value.pending.version);
  const { value: latest } = await api.getVersion(listing, (await latestVersion(api, listing)).id);
  const { value: target } = await api.getVersion(listing, flags.to);
  const [from, old] = [latest.manifest as Manifest, target.manifest as Manifest];
  const versions = (await api.listVersions(listing, 1000)).map(({ version }) => version);
  const next = asNextVersion(old, { from, versions, date: run.io.now().toISOString().slice(0, 10) });
  const { impact, changes } = diffManifests(from, next);
  if (!flags.dryRun && !flags.yes)
    await confirm(run, { flag: 'yes', message: m.rollback.sure(listing, flags.to, next.version) });
  const state = flags.dryRun ? null : (await api.push(next, etag)).version.state;
  const outcome = {
    listing,
    from: from.version,
    to: flags.to,
    version: next.version,
    digest: await digestOf(next),
    dryRun: flags.dryRun,
    state,
    impact,
    changes: changes.map((change) => ({ pointer: change.pointer, kind: change.kind, impact: change.impact })),
  };
  run.data(outcome, () => lines(run, outcome));
  return exitCodes.ok;
};

interface Outcome {
  listing: string;
  to: string;
  version: string;
  dryRun: boolean;
  changes: { pointer: string; impact: string }[];
}

function lines(run: Invocation, { listing, to, version, dryRun, changes }: Outcome): string[] {
  const { messages: m, paint } = run;
  const arrow = paint('cyan', '→');
  return [
    m.rollback.done(listing, { to, version, dryRun }),
    ...changes.map(({ pointer, impact }) => `  ${pointer}  ${impactName(run, impact)}`),
    ...(dryRun
      ? [`${arrow} headwater rollback ${listing} --to ${to}`]
      : [`${arrow} headwater pull --merge`, `${arrow} headwater submit`]),
  ];
}

const missingTo = () =>
  new AbortError({
    code: 'usage',
    exitCode: exitCodes.usage,
    what: (m) => m.usage.missingValue('to'),
    next: [() => 'headwater versions'],
  });

/** A push would put itself in the place of what somebody is working on. */
const versionWaits = (listing: string, version: string) =>
  new AbortError({
    code: 'version_pending',
    exitCode: exitCodes.conflict,
    what: (m) => m.rollback.waits(listing, version),
    next: [() => `headwater status ${listing}`, () => `headwater withdraw ${listing} --pending`],
  });
