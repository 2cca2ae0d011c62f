import type { FileUse, Manifest } from '@headwater/manifest';
import type { DeclineReason } from '../leads/decline-reasons.ts';
import type {
  Delivery,
  DeliveryDetail,
  Event,
  Identity,
  Lead,
  Listing,
  PushPreview,
  PushResult,
  StoredFile,
  Submission,
  Tagged,
  Version,
  VersionSummary,
} from './types.ts';

type LeadState = Lead['state'];

interface WithReason {
  reason?: string | undefined;
}

/** What a stream of events tells besides the events. */
export interface StreamNews {
  connected(): void;
  /** Once for each cut, however often it is tried again. */
  cut(why: string): void;
  back(): void;
}

/**
 * The operations of the server that commands need. `listing` is `namespace/slug`, `version` a number or an id.
 * Failures are AbortErrors with their exit code; `get` of something absent is one of them, `find` answers null.
 */
export interface Api {
  readonly server: string;
  whoami(): Promise<Identity>;
  findListing(listing: string): Promise<Tagged<Listing> | null>;
  getListing(listing: string): Promise<Tagged<Listing>>;
  getVersion(listing: string, version: string): Promise<Tagged<Version>>;
  /** Null while the ETag is still the same. */
  findChangedVersion(at: { listing: string; version: string; etag: string }): Promise<Tagged<Version> | null>;
  listVersions(listing: string, limit: number): Promise<VersionSummary[]>;
  /** A file of ours that holds these bytes for this use; the checksum is that of what was sent. */
  findFile(of: { use: FileUse; sha256: string }): Promise<StoredFile | null>;
  uploadFile(file: { use: FileUse; fileName: string; body: Uint8Array<ArrayBuffer> }): Promise<StoredFile>;
  previewPush(manifest: Manifest): Promise<PushPreview>;
  /** `etag` of the listing as it was read; undefined if it was not there. */
  push(manifest: Manifest, etag: string | undefined): Promise<PushResult>;
  submit(at: {
    listing: string;
    version: string;
    etag: string | undefined;
    note?: string | undefined;
  }): Promise<Submission>;
  deprecate(
    at: { listing: string; etag: string | undefined; successor?: string | undefined } & WithReason,
  ): Promise<Listing>;
  withdrawListing(at: { listing: string; etag: string | undefined } & WithReason): Promise<Listing>;
  withdrawVersion(
    at: { listing: string; version: string; etag: string | undefined } & WithReason,
  ): Promise<VersionSummary>;
  listLeads(filter: { state?: LeadState | undefined; limit: number }): Promise<Lead[]>;
  acceptLead(id: string): Promise<Lead>;
  declineLead(id: string, answer: { reason: DeclineReason; note?: string | undefined }): Promise<Lead>;
  /** Events as they happen, also over cuts; ends when the command is interrupted. */
  followEvents(
    from: { type?: string | undefined; after?: string | undefined },
    news: StreamNews,
  ): AsyncIterable<Event>;
  /** Newest first; nothing is asked of the server before it is needed. */
  listEvents(): AsyncIterable<Event>;
  listEndpointIds(): Promise<string[]>;
  /** Newest first. */
  listDeliveries(filter: {
    endpointId: string;
    state?: Delivery['state'] | undefined;
    type?: string | undefined;
    limit: number;
  }): Promise<Delivery[]>;
  getDelivery(id: string): Promise<DeliveryDetail>;
  replayDelivery(id: string): Promise<Delivery>;
}
