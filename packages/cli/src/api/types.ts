import type { components } from '@headwater/sdk';

type Schemas = components['schemas'];

/** The server's answers as the OpenAPI document describes them. */
export type Listing = Schemas['Listing'];
// The document calls it nullable because a listing may have none.
export type VersionSummary = NonNullable<Schemas['VersionSummary']>;
export type Version = Schemas['Version'];
export type ServerFinding = Schemas['Finding'];
export type PushResult = Schemas['PushResult'] & { version: VersionSummary };
export type PushPreview = Schemas['PushPreview'];
export type Submission = Schemas['Submission'] & { version: VersionSummary };
export type Lead = Schemas['Lead'];
export type WhoAmI = Schemas['WhoAmI'];

/** Whose key it is. */
export interface Identity {
  organization: NonNullable<WhoAmI['organization']>;
  key: WhoAmI['key'];
}

/** A thing with the ETag that a later write names. */
export interface Tagged<T> {
  value: T;
  etag: string | undefined;
}
