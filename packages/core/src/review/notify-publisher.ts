import {
  describeState,
  ownerTitles,
  type VersionState,
  versionStateTitles,
} from '@headwater/domain/catalogue';
import { type ListingRow, mailPublisher, type VersionRow } from '../catalogue/index.ts';
import type { CommandContext } from '../kit/index.ts';

interface Notice {
  listing: ListingRow;
  version: VersionRow;
  /** A reviewer's words to the publisher. */
  note?: string | null;
}

/** Tells the publisher in which state its version now is, who acts next, by when and why. */
export async function notifyPublisher(ctx: CommandContext, notice: Notice): Promise<void> {
  const { listing, version, note = null } = notice;
  const { owner, why, dueAt } = describeState(version);
  await mailPublisher(ctx, {
    listing,
    version,
    state: versionStateTitles[version.state as VersionState],
    why,
    who: ownerTitles[owner],
    dueAt,
    note,
  });
}
