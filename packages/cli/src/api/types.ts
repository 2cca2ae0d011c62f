import type { components } from '@headwater/sdk';

type Schemas = components['schemas'];

/** The server's answers as the OpenAPI document describes them. */
export type Listing = Schemas['Listing'];
export type VersionSummary = Schemas['VersionSummary'];
export type Version = Schemas['Version'];
export type ServerFinding = Schemas['Finding'];
export type PushResult = Schemas['PushResult'];
export type PushPreview = Schemas['PushPreview'];
export type Submission = Schemas['Submission'];
export type Lead = Schemas['Lead'];
export type StoredFile = Schemas['StoredFile'];
export type WhoAmI = Schemas['WhoAmI'];

export type Event = Schemas['Event'];
export type Delivery = Schemas['WebhookDelivery'];
export type DeliveryDetail = Schemas['WebhookDeliveryDetail'];

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
