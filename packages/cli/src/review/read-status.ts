import type { Api } from '../api/port.ts';
import type { Version } from '../api/types.ts';
import type { ManifestFile } from '../manifest-file/manifest-file.ts';
import { showFinding } from '../manifest-file/show-finding.ts';
import type { ShownFinding } from '../output/shown-finding.ts';
import type { Invocation } from '../run/invocation.ts';

/** Where a version stands, in one language; the JSON output of `status` and `submit`. */
export interface Status {
  listing: string;
  versionId: string;
  version: string;
  digest: string;
  state: string;
  stateCode: string;
  /** Who must act. */
  owner: string;
  since: string;
  dueAt: string | null;
  why: string;
  /** Why no clock runs, where none does. */
  noClock: string | null;
  queue: { position: number; length: number } | null;
  findings: ShownFinding[];
  decisions: {
    action: string;
    at: string;
    note: string | null;
    reasons: { code: string; title: string; guidance: string }[];
  }[];
  notes: { from: string; body: string; at: string }[];
}

export interface StatusAt {
  api: Api;
  listing: string;
  version: string;
  /** Gives findings their lines; null when there is no manifest here. */
  file: ManifestFile | null;
}

export async function readStatus(
  run: Invocation,
  { api, listing, version, file }: StatusAt,
): Promise<{ status: Status; etag: string | undefined }> {
  const { value, etag } = await api.getVersion(listing, version);
  return { status: toStatus(run, value, file), etag };
}

export function toStatus(run: Invocation, version: Version, file: ManifestFile | null): Status {
  const { locale } = run;
  const source = file ?? { shown: version.listing, locate: () => null };
  return {
    listing: version.listing,
    versionId: version.id,
    version: version.version,
    digest: version.digest,
    state: version.state,
    stateCode: version.stateCode,
    owner: version.owner,
    since: version.since,
    dueAt: version.dueAt,
    why: version.why[locale],
    noClock: version.noClock?.[locale] ?? null,
    queue: version.queue,
    findings: version.findings.map((finding) => showFinding(finding, { file: source, locale })),
    decisions: version.decisions.map(({ action, at, note, reasons }) => ({
      action,
      at,
      note,
      reasons: reasons.map(({ code, title, guidance }) => ({
        code,
        title: title[locale],
        guidance: guidance[locale],
      })),
    })),
    notes: version.notes.map(({ from, body, at }) => ({ from, body, at })),
  };
}
