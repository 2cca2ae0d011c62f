// Made by scripts/generate.ts from openapi.json. Do not edit.
import type { ApiPromise } from '../client/api-promise.ts';
import type { RawBody } from '../client/call.ts';
import type { EventStream } from '../client/event-stream.ts';
import type { RequestOptions } from '../client/options.ts';
import type { Pages } from '../client/pages.ts';
import type { operations } from './schema.ts';

/** Parameters of `client.catalogue.search`. */
export type CatalogueSearchParams = NonNullable<operations["catalogue.search"]['parameters']['query']>;

/** What `client.catalogue.search` resolves to, a page. */
export type CatalogueSearchResult = operations["catalogue.search"]['responses'][200]['content']["application/json"];

/** Parameters of `client.catalogue.facets`. */
export type CatalogueFacetsParams = NonNullable<operations["catalogue.facets"]['parameters']['query']>;

/** What `client.catalogue.facets` resolves to. */
export type CatalogueFacetsResult = operations["catalogue.facets"]['responses'][200]['content']["application/json"];

/** Parameters of `client.catalogue.get`. */
export type CatalogueGetParams = operations["catalogue.get"]['parameters']['path'];

/** What `client.catalogue.get` resolves to. */
export type CatalogueGetResult = operations["catalogue.get"]['responses'][200]['content']["application/json"];

/** Parameters of `client.events.list`. */
export type EventsListParams = NonNullable<operations["events.list"]['parameters']['query']>;

/** What `client.events.list` resolves to, a page. */
export type EventsListResult = operations["events.list"]['responses'][200]['content']["application/json"];

/** Parameters of `client.events.stream`. */
export type EventsStreamParams = NonNullable<operations["events.stream"]['parameters']['query']>;

/** What `client.events.stream` gives one by one. */
export type EventsStreamResult = operations["events.stream"]['responses'][200]['content']["text/event-stream"];

/** Parameters of `client.files.list`. */
export type FilesListParams = NonNullable<operations["files.list"]['parameters']['query']>;

/** What `client.files.list` resolves to, a page. */
export type FilesListResult = operations["files.list"]['responses'][200]['content']["application/json"];

/** Parameters of `client.files.upload`. */
export type FilesUploadParams = NonNullable<operations["files.upload"]['parameters']['query']> & { body: RawBody | string };

/** What `client.files.upload` resolves to. */
export type FilesUploadResult = operations["files.upload"]['responses'][201]['content']["application/json"];

/** Parameters of `client.files.get`. */
export type FilesGetParams = operations["files.get"]['parameters']['path'];

/** What `client.files.get` resolves to. */
export type FilesGetResult = operations["files.get"]['responses'][200]['content']["application/json"];

/** Parameters of `client.files.delete`. */
export type FilesDeleteParams = operations["files.delete"]['parameters']['path'];

/** What `client.files.delete` resolves to. */
export type FilesDeleteResult = void;

/** Parameters of `client.leads.list`. */
export type LeadsListParams = NonNullable<operations["leads.list"]['parameters']['query']>;

/** What `client.leads.list` resolves to, a page. */
export type LeadsListResult = operations["leads.list"]['responses'][200]['content']["application/json"];

/** Parameters of `client.leads.get`. */
export type LeadsGetParams = operations["leads.get"]['parameters']['path'];

/** What `client.leads.get` resolves to. */
export type LeadsGetResult = operations["leads.get"]['responses'][200]['content']["application/json"];

/** Parameters of `client.leads.accept`. */
export type LeadsAcceptParams = operations["leads.accept"]['parameters']['path'];

/** What `client.leads.accept` resolves to. */
export type LeadsAcceptResult = operations["leads.accept"]['responses'][200]['content']["application/json"];

/** Parameters of `client.leads.decline`. */
export type LeadsDeclineParams = operations["leads.decline"]['parameters']['path'] & { body: NonNullable<operations["leads.decline"]['requestBody']>['content']["application/json"] };

/** What `client.leads.decline` resolves to. */
export type LeadsDeclineResult = operations["leads.decline"]['responses'][200]['content']["application/json"];

/** Parameters of `client.leads.work`. */
export type LeadsWorkParams = operations["leads.work"]['parameters']['path'];

/** What `client.leads.work` resolves to. */
export type LeadsWorkResult = operations["leads.work"]['responses'][200]['content']["application/json"];

/** Parameters of `client.leads.convert`. */
export type LeadsConvertParams = operations["leads.convert"]['parameters']['path'];

/** What `client.leads.convert` resolves to. */
export type LeadsConvertResult = operations["leads.convert"]['responses'][200]['content']["application/json"];

/** Parameters of `client.leads.lose`. */
export type LeadsLoseParams = operations["leads.lose"]['parameters']['path'] & { body: NonNullable<operations["leads.lose"]['requestBody']>['content']["application/json"] };

/** What `client.leads.lose` resolves to. */
export type LeadsLoseResult = operations["leads.lose"]['responses'][200]['content']["application/json"];

/** Parameters of `client.leads.listMessages`. */
export type LeadsListMessagesParams = operations["leads.listMessages"]['parameters']['path'] & NonNullable<operations["leads.listMessages"]['parameters']['query']>;

/** What `client.leads.listMessages` resolves to, a page. */
export type LeadsListMessagesResult = operations["leads.listMessages"]['responses'][200]['content']["application/json"];

/** Parameters of `client.leads.sendMessage`. */
export type LeadsSendMessageParams = operations["leads.sendMessage"]['parameters']['path'] & { body: NonNullable<operations["leads.sendMessage"]['requestBody']>['content']["application/json"] };

/** What `client.leads.sendMessage` resolves to. */
export type LeadsSendMessageResult = operations["leads.sendMessage"]['responses'][201]['content']["application/json"];

/** Parameters of `client.listings.list`. */
export type ListingsListParams = NonNullable<operations["listings.list"]['parameters']['query']>;

/** What `client.listings.list` resolves to, a page. */
export type ListingsListResult = operations["listings.list"]['responses'][200]['content']["application/json"];

/** Parameters of `client.listings.get`. */
export type ListingsGetParams = operations["listings.get"]['parameters']['path'];

/** What `client.listings.get` resolves to. */
export type ListingsGetResult = operations["listings.get"]['responses'][200]['content']["application/json"];

/** Parameters of `client.listings.push`. */
export type ListingsPushParams = operations["listings.push"]['parameters']['path'] & { body: NonNullable<operations["listings.push"]['requestBody']>['content']["application/json"] };

/** What `client.listings.push` resolves to. */
export type ListingsPushResult = operations["listings.push"]['responses'][200]['content']["application/json"] | operations["listings.push"]['responses'][201]['content']["application/json"];

/** Parameters of `client.listings.preview`. */
export type ListingsPreviewParams = operations["listings.preview"]['parameters']['path'] & { body: NonNullable<operations["listings.preview"]['requestBody']>['content']["application/json"] };

/** What `client.listings.preview` resolves to. */
export type ListingsPreviewResult = operations["listings.preview"]['responses'][200]['content']["application/json"];

/** Parameters of `client.listings.diff`. */
export type ListingsDiffParams = operations["listings.diff"]['parameters']['path'] & NonNullable<operations["listings.diff"]['parameters']['query']>;

/** What `client.listings.diff` resolves to. */
export type ListingsDiffResult = operations["listings.diff"]['responses'][200]['content']["application/json"];

/** Parameters of `client.listings.deprecate`. */
export type ListingsDeprecateParams = operations["listings.deprecate"]['parameters']['path'] & { body: NonNullable<operations["listings.deprecate"]['requestBody']>['content']["application/json"] };

/** What `client.listings.deprecate` resolves to. */
export type ListingsDeprecateResult = operations["listings.deprecate"]['responses'][200]['content']["application/json"];

/** Parameters of `client.listings.withdraw`. */
export type ListingsWithdrawParams = operations["listings.withdraw"]['parameters']['path'] & { body: NonNullable<operations["listings.withdraw"]['requestBody']>['content']["application/json"] };

/** What `client.listings.withdraw` resolves to. */
export type ListingsWithdrawResult = operations["listings.withdraw"]['responses'][200]['content']["application/json"];

/** Parameters of `client.listings.restore`. */
export type ListingsRestoreParams = operations["listings.restore"]['parameters']['path'];

/** What `client.listings.restore` resolves to. */
export type ListingsRestoreResult = operations["listings.restore"]['responses'][200]['content']["application/json"];

/** Parameters of `client.listings.transfer`. */
export type ListingsTransferParams = operations["listings.transfer"]['parameters']['path'] & { body: NonNullable<operations["listings.transfer"]['requestBody']>['content']["application/json"] };

/** What `client.listings.transfer` resolves to. */
export type ListingsTransferResult = operations["listings.transfer"]['responses'][200]['content']["application/json"];

/** Parameters of `client.namespaces.list`. */
export type NamespacesListParams = NonNullable<operations["namespaces.list"]['parameters']['query']>;

/** What `client.namespaces.list` resolves to, a page. */
export type NamespacesListResult = operations["namespaces.list"]['responses'][200]['content']["application/json"];

/** Parameters of `client.namespaces.claim`. */
export type NamespacesClaimParams = { body: NonNullable<operations["namespaces.claim"]['requestBody']>['content']["application/json"] };

/** What `client.namespaces.claim` resolves to. */
export type NamespacesClaimResult = operations["namespaces.claim"]['responses'][201]['content']["application/json"];

/** Parameters of `client.namespaces.get`. */
export type NamespacesGetParams = operations["namespaces.get"]['parameters']['path'];

/** What `client.namespaces.get` resolves to. */
export type NamespacesGetResult = operations["namespaces.get"]['responses'][200]['content']["application/json"];

/** Parameters of `client.namespaces.check`. */
export type NamespacesCheckParams = operations["namespaces.check"]['parameters']['path'];

/** What `client.namespaces.check` resolves to. */
export type NamespacesCheckResult = operations["namespaces.check"]['responses'][200]['content']["application/json"];

/** Parameters of `client.namespaces.requestDecision`. */
export type NamespacesRequestDecisionParams = operations["namespaces.requestDecision"]['parameters']['path'] & { body: NonNullable<operations["namespaces.requestDecision"]['requestBody']>['content']["application/json"] };

/** What `client.namespaces.requestDecision` resolves to. */
export type NamespacesRequestDecisionResult = operations["namespaces.requestDecision"]['responses'][200]['content']["application/json"];

/** What `client.organization.get` resolves to. */
export type OrganizationGetResult = operations["organization.get"]['responses'][200]['content']["application/json"];

/** Parameters of `client.organization.members`. */
export type OrganizationMembersParams = NonNullable<operations["organization.members"]['parameters']['query']>;

/** What `client.organization.members` resolves to, a page. */
export type OrganizationMembersResult = operations["organization.members"]['responses'][200]['content']["application/json"];

/** Parameters of `client.sandbox.decideReview`. */
export type SandboxDecideReviewParams = operations["sandbox.decideReview"]['parameters']['path'] & { body: NonNullable<operations["sandbox.decideReview"]['requestBody']>['content']["application/json"] };

/** What `client.sandbox.decideReview` resolves to. */
export type SandboxDecideReviewResult = operations["sandbox.decideReview"]['responses'][200]['content']["application/json"];

/** Parameters of `client.sandbox.createLead`. */
export type SandboxCreateLeadParams = { body: NonNullable<operations["sandbox.createLead"]['requestBody']>['content']["application/json"] };

/** What `client.sandbox.createLead` resolves to. */
export type SandboxCreateLeadResult = operations["sandbox.createLead"]['responses'][201]['content']["application/json"];

/** What `client.sandbox.getClock` resolves to. */
export type SandboxGetClockResult = operations["sandbox.getClock"]['responses'][200]['content']["application/json"];

/** Parameters of `client.sandbox.advanceClock`. */
export type SandboxAdvanceClockParams = { body: NonNullable<operations["sandbox.advanceClock"]['requestBody']>['content']["application/json"] };

/** What `client.sandbox.advanceClock` resolves to. */
export type SandboxAdvanceClockResult = operations["sandbox.advanceClock"]['responses'][200]['content']["application/json"];

/** Parameters of `client.versions.list`. */
export type VersionsListParams = operations["versions.list"]['parameters']['path'] & NonNullable<operations["versions.list"]['parameters']['query']>;

/** What `client.versions.list` resolves to, a page. */
export type VersionsListResult = operations["versions.list"]['responses'][200]['content']["application/json"];

/** Parameters of `client.versions.get`. */
export type VersionsGetParams = operations["versions.get"]['parameters']['path'];

/** What `client.versions.get` resolves to. */
export type VersionsGetResult = operations["versions.get"]['responses'][200]['content']["application/json"];

/** Parameters of `client.versions.submit`. */
export type VersionsSubmitParams = operations["versions.submit"]['parameters']['path'] & { body: NonNullable<operations["versions.submit"]['requestBody']>['content']["application/json"] };

/** What `client.versions.submit` resolves to. */
export type VersionsSubmitResult = operations["versions.submit"]['responses'][200]['content']["application/json"];

/** Parameters of `client.versions.withdraw`. */
export type VersionsWithdrawParams = operations["versions.withdraw"]['parameters']['path'] & { body: NonNullable<operations["versions.withdraw"]['requestBody']>['content']["application/json"] };

/** What `client.versions.withdraw` resolves to. */
export type VersionsWithdrawResult = operations["versions.withdraw"]['responses'][200]['content']["application/json"];

/** Parameters of `client.versions.reply`. */
export type VersionsReplyParams = operations["versions.reply"]['parameters']['path'] & { body: NonNullable<operations["versions.reply"]['requestBody']>['content']["application/json"] };

/** What `client.versions.reply` resolves to. */
export type VersionsReplyResult = operations["versions.reply"]['responses'][200]['content']["application/json"];

/** Parameters of `client.versions.appeal`. */
export type VersionsAppealParams = operations["versions.appeal"]['parameters']['path'] & { body: NonNullable<operations["versions.appeal"]['requestBody']>['content']["application/json"] };

/** What `client.versions.appeal` resolves to. */
export type VersionsAppealResult = operations["versions.appeal"]['responses'][200]['content']["application/json"];

/** Parameters of `client.webhookDeliveries.list`. */
export type WebhookDeliveriesListParams = operations["webhookDeliveries.list"]['parameters']['path'] & NonNullable<operations["webhookDeliveries.list"]['parameters']['query']>;

/** What `client.webhookDeliveries.list` resolves to, a page. */
export type WebhookDeliveriesListResult = operations["webhookDeliveries.list"]['responses'][200]['content']["application/json"];

/** Parameters of `client.webhookDeliveries.get`. */
export type WebhookDeliveriesGetParams = operations["webhookDeliveries.get"]['parameters']['path'];

/** What `client.webhookDeliveries.get` resolves to. */
export type WebhookDeliveriesGetResult = operations["webhookDeliveries.get"]['responses'][200]['content']["application/json"];

/** Parameters of `client.webhookDeliveries.replay`. */
export type WebhookDeliveriesReplayParams = operations["webhookDeliveries.replay"]['parameters']['path'];

/** What `client.webhookDeliveries.replay` resolves to. */
export type WebhookDeliveriesReplayResult = operations["webhookDeliveries.replay"]['responses'][202]['content']["application/json"];

/** Parameters of `client.webhookEndpoints.list`. */
export type WebhookEndpointsListParams = NonNullable<operations["webhookEndpoints.list"]['parameters']['query']>;

/** What `client.webhookEndpoints.list` resolves to, a page. */
export type WebhookEndpointsListResult = operations["webhookEndpoints.list"]['responses'][200]['content']["application/json"];

/** Parameters of `client.webhookEndpoints.create`. */
export type WebhookEndpointsCreateParams = { body: NonNullable<operations["webhookEndpoints.create"]['requestBody']>['content']["application/json"] };

/** What `client.webhookEndpoints.create` resolves to. */
export type WebhookEndpointsCreateResult = operations["webhookEndpoints.create"]['responses'][201]['content']["application/json"];

/** Parameters of `client.webhookEndpoints.get`. */
export type WebhookEndpointsGetParams = operations["webhookEndpoints.get"]['parameters']['path'];

/** What `client.webhookEndpoints.get` resolves to. */
export type WebhookEndpointsGetResult = operations["webhookEndpoints.get"]['responses'][200]['content']["application/json"];

/** Parameters of `client.webhookEndpoints.delete`. */
export type WebhookEndpointsDeleteParams = operations["webhookEndpoints.delete"]['parameters']['path'];

/** What `client.webhookEndpoints.delete` resolves to. */
export type WebhookEndpointsDeleteResult = void;

/** Parameters of `client.webhookEndpoints.update`. */
export type WebhookEndpointsUpdateParams = operations["webhookEndpoints.update"]['parameters']['path'] & { body: NonNullable<operations["webhookEndpoints.update"]['requestBody']>['content']["application/json"] };

/** What `client.webhookEndpoints.update` resolves to. */
export type WebhookEndpointsUpdateResult = operations["webhookEndpoints.update"]['responses'][200]['content']["application/json"];

/** Parameters of `client.webhookEndpoints.activate`. */
export type WebhookEndpointsActivateParams = operations["webhookEndpoints.activate"]['parameters']['path'];

/** What `client.webhookEndpoints.activate` resolves to. */
export type WebhookEndpointsActivateResult = operations["webhookEndpoints.activate"]['responses'][200]['content']["application/json"];

/** Parameters of `client.webhookEndpoints.rotateSecret`. */
export type WebhookEndpointsRotateSecretParams = operations["webhookEndpoints.rotateSecret"]['parameters']['path'] & { body: NonNullable<operations["webhookEndpoints.rotateSecret"]['requestBody']>['content']["application/json"] };

/** What `client.webhookEndpoints.rotateSecret` resolves to. */
export type WebhookEndpointsRotateSecretResult = operations["webhookEndpoints.rotateSecret"]['responses'][200]['content']["application/json"];

/** Parameters of `client.webhookEndpoints.sendTestEvent`. */
export type WebhookEndpointsSendTestEventParams = operations["webhookEndpoints.sendTestEvent"]['parameters']['path'] & { body: NonNullable<operations["webhookEndpoints.sendTestEvent"]['requestBody']>['content']["application/json"] };

/** What `client.webhookEndpoints.sendTestEvent` resolves to. */
export type WebhookEndpointsSendTestEventResult = operations["webhookEndpoints.sendTestEvent"]['responses'][202]['content']["application/json"];

/** Parameters of `client.webhookEndpoints.replay`. */
export type WebhookEndpointsReplayParams = operations["webhookEndpoints.replay"]['parameters']['path'] & { body: NonNullable<operations["webhookEndpoints.replay"]['requestBody']>['content']["application/json"] };

/** What `client.webhookEndpoints.replay` resolves to. */
export type WebhookEndpointsReplayResult = operations["webhookEndpoints.replay"]['responses'][202]['content']["application/json"];

/** What `client.whoami.get` resolves to. */
export type WhoamiGetResult = operations["whoami.get"]['responses'][200]['content']["application/json"];

/** Methods of `client.catalogue`. */
export interface CatalogueResource {
  /**
   * Search the public catalogue
   *
   * Chinese words, pinyin, traditional characters and misspelt English find the same listings. A facet may be given several times: its values are alternatives.
   *
   * `GET /v1/catalogue`
   */
  search(params?: CatalogueSearchParams, options?: RequestOptions): Pages<CatalogueSearchResult['data'][number], CatalogueSearchResult>;
  /**
   * Count listings by facet
   *
   * Counts of each facet value with the other facets applied, as a search page shows them.
   *
   * `GET /v1/catalogue/facets`
   */
  facets(params?: CatalogueFacetsParams, options?: RequestOptions): ApiPromise<CatalogueFacetsResult>;
  /**
   * Read one public listing
   *
   * An old name that a transfer left behind answers with the listing under its present name.
   *
   * `GET /v1/catalogue/{namespace}/{slug}`
   */
  get(params: CatalogueGetParams, options?: RequestOptions): ApiPromise<CatalogueGetResult>;
}

/** Methods of `client.events`. */
export interface EventsResource {
  /**
   * Read events: the same that webhooks carry, for 30 days
   *
   * In the order in which they left. To poll, send the id of the last event you have seen as `after`; to read a long stretch, follow `nextCursor`.
   *
   * `GET /v1/events`
   */
  list(params?: EventsListParams, options?: RequestOptions): Pages<EventsListResult['data'][number], EventsListResult>;
  /**
   * Follow events as they happen
   *
   * Server-sent events (`text/event-stream`): each message is one event, and its id is the event id. The first message has the name `ready` and says where the stream begins: after `after`, or now. Something is sent at least every 15 s. A connection ends after 5 minutes at most; come back with `Last-Event-ID`, and nothing is missed. Ten at a time for an organisation.
   *
   * `GET /v1/events/stream`
   */
  stream(params?: EventsStreamParams, options?: RequestOptions): EventStream<EventsStreamResult>;
}

/** Methods of `client.files`. */
export interface FilesResource {
  /**
   * List the files of the organisation
   *
   * Newest first. With `sha256` you learn whether a file is here already, so that nothing is uploaded twice.
   *
   * `GET /v1/files`
   */
  list(params?: FilesListParams, options?: RequestOptions): Pages<FilesListResult['data'][number], FilesListResult>;
  /**
   * Upload a logo, a screenshot or evidence
   *
   * The body is the file itself. Its type is judged by content; images (PNG, JPEG, WebP, AVIF) are written anew as WebP without metadata, SVG is refused. Evidence may also be PDF and is private; so is everything that a sandbox key uploads.
   *
   * `POST /v1/files`
   */
  upload(params: FilesUploadParams, options?: RequestOptions): ApiPromise<FilesUploadResult>;
  /**
   * Read what is known of a file
   *
   * The bytes are at `url`; private ones need the same key there.
   *
   * `GET /v1/files/{fileId}`
   */
  get(params: FilesGetParams, options?: RequestOptions): ApiPromise<FilesGetResult>;
  /**
   * Delete a file
   *
   * The record goes and the bytes with it. A manifest that still names the file fails its checks at the next push.
   *
   * `DELETE /v1/files/{fileId}`
   */
  delete(params: FilesDeleteParams, options?: RequestOptions): ApiPromise<FilesDeleteResult>;
}

/** Methods of `client.leads`. */
export interface LeadsResource {
  /**
   * List the inquiries that customers sent, newest first
   *
   * Leads about all listings of your organisation in this environment. Filter by `state` or by one listing; contacts are masked until you accept.
   *
   * `GET /v1/leads`
   */
  list(params?: LeadsListParams, options?: RequestOptions): Pages<LeadsListResult['data'][number], LeadsListResult>;
  /**
   * Read one lead; its contact is masked until you accept it
   *
   * The state, by when to answer, and what the customer wrote. The ETag is the lead’s revision: send it as If-Match with the next step.
   *
   * `GET /v1/leads/{leadId}`
   */
  get(params: LeadsGetParams, options?: RequestOptions): ApiPromise<LeadsGetResult>;
  /**
   * Accept a lead and see who asks; the customer is told
   *
   * From now on contact and messages are whole, and the time to answer has stopped. Nobody else of your organisation can accept it again.
   *
   * `POST /v1/leads/{leadId}/accept`
   */
  accept(params: LeadsAcceptParams, options?: RequestOptions): ApiPromise<LeadsAcceptResult>;
  /**
   * Decline a lead; the customer reads the reason and the note
   *
   * Final. The contact stays masked; choose the reason that helps the customer to look further.
   *
   * `POST /v1/leads/{leadId}/decline`
   */
  decline(params: LeadsDeclineParams, options?: RequestOptions): ApiPromise<LeadsDeclineResult>;
  /**
   * Say that you are talking with the customer
   *
   * Moves an accepted lead to `working`; the customer sees that you are on it.
   *
   * `POST /v1/leads/{leadId}/work`
   */
  work(params: LeadsWorkParams, options?: RequestOptions): ApiPromise<LeadsWorkResult>;
  /**
   * Say that a contract came of it
   *
   * Final, from `working`. No contract and no price is asked for.
   *
   * `POST /v1/leads/{leadId}/convert`
   */
  convert(params: LeadsConvertParams, options?: RequestOptions): ApiPromise<LeadsConvertResult>;
  /**
   * Say that nothing came of it
   *
   * Final. `note` is for your own organisation: why, and what to do better.
   *
   * `POST /v1/leads/{leadId}/lose`
   */
  lose(params: LeadsLoseParams, options?: RequestOptions): ApiPromise<LeadsLoseResult>;
  /**
   * List what customer and you wrote, oldest first; masked until you accept the lead
   *
   * A keyset page like every list; the cursor goes on towards newer messages.
   *
   * `GET /v1/leads/{leadId}/messages`
   */
  listMessages(params: LeadsListMessagesParams, options?: RequestOptions): Pages<LeadsListMessagesResult['data'][number], LeadsListMessagesResult>;
  /**
   * Write to the customer: freely once you accepted, one clarifying question before
   *
   * The customer is told by e-mail and the event `lead.message_created` follows. A second question before you accepted is refused with `conflict`.
   *
   * `POST /v1/leads/{leadId}/messages`
   */
  sendMessage(params: LeadsSendMessageParams, options?: RequestOptions): ApiPromise<LeadsSendMessageResult>;
}

/** Methods of `client.listings`. */
export interface ListingsResource {
  /**
   * List the organisation’s own listings
   *
   * What your organisation publishes and what it drafts, with the state of each. The public catalogue is `catalogue.search`.
   *
   * `GET /v1/listings`
   */
  list(params?: ListingsListParams, options?: RequestOptions): Pages<ListingsListResult['data'][number], ListingsListResult>;
  /**
   * Read one own listing
   *
   * Also found by a name it had before a transfer.
   *
   * `GET /v1/listings/{namespace}/{slug}`
   */
  get(params: ListingsGetParams, options?: RequestOptions): ApiPromise<ListingsGetResult>;
  /**
   * Push a manifest
   *
   * Stores the manifest as the listing’s draft and makes the listing at the first push. Send If-Match with the listing’s ETag, or `If-None-Match: *` for the first push. A manifest with errors stores nothing; the digest of the latest version again answers 200 and changes nothing. At most 256 KB.
   *
   * `PUT /v1/listings/{namespace}/{slug}/manifest`
   */
  push(params: ListingsPushParams, options?: RequestOptions): ApiPromise<ListingsPushResult>;
  /**
   * Check a manifest as a push would, and store nothing
   *
   * Answers with the findings of every check, those that need the platform’s knowledge included, and with what the push would do.
   *
   * `POST /v1/listings/{namespace}/{slug}/manifest/preview`
   */
  preview(params: ListingsPreviewParams, options?: RequestOptions): ApiPromise<ListingsPreviewResult>;
  /**
   * Compare two versions field by field
   *
   * By default the pending version against the live one.
   *
   * `GET /v1/listings/{namespace}/{slug}/diff`
   */
  diff(params: ListingsDiffParams, options?: RequestOptions): ApiPromise<ListingsDiffResult>;
  /**
   * Deprecate a listing, with a successor if there is one
   *
   * It stays readable and says that it is deprecated; `successor` is offered in its place. Undo it with `restore`.
   *
   * `POST /v1/listings/{namespace}/{slug}/deprecate`
   */
  deprecate(params: ListingsDeprecateParams, options?: RequestOptions): ApiPromise<ListingsDeprecateResult>;
  /**
   * Take a listing out of the catalogue
   *
   * Its public page is gone and nobody can ask about it any more. Undo it with `restore`.
   *
   * `POST /v1/listings/{namespace}/{slug}/withdraw`
   */
  withdraw(params: ListingsWithdrawParams, options?: RequestOptions): ApiPromise<ListingsWithdrawResult>;
  /**
   * Undo a deprecation or a withdrawal
   *
   * Puts the last live version back. A suspension by curators cannot be undone here.
   *
   * `POST /v1/listings/{namespace}/{slug}/restore`
   */
  restore(params: ListingsRestoreParams, options?: RequestOptions): ApiPromise<ListingsRestoreResult>;
  /**
   * Give a listing to another partner
   *
   * To the partner that proved `namespace`. The former name stays an alias for ever.
   *
   * `POST /v1/listings/{namespace}/{slug}/transfer`
   */
  transfer(params: ListingsTransferParams, options?: RequestOptions): ApiPromise<ListingsTransferResult>;
}

/** Methods of `client.namespaces`. */
export interface NamespacesResource {
  /**
   * List the namespaces that the organisation claimed
   *
   * Proved claims and open ones, with the line to place in DNS or on the web site for each open one.
   *
   * `GET /v1/namespaces`
   */
  list(params?: NamespacesListParams, options?: RequestOptions): Pages<NamespacesListResult['data'][number], NamespacesListResult>;
  /**
   * Claim a namespace
   *
   * A reverse-DNS name (`com.acme`) stands for its domain; a slug (`acme`) for a domain registered under that name. `proof` tells what to place where. Without a domain a curator decides.
   *
   * `POST /v1/namespaces`
   */
  claim(params: NamespacesClaimParams, options?: RequestOptions): ApiPromise<NamespacesClaimResult>;
  /**
   * Read one claim
   *
   * Its state and the line that proves it. Publishing needs a proved namespace; drafts do not.
   *
   * `GET /v1/namespaces/{namespaceId}`
   */
  get(params: NamespacesGetParams, options?: RequestOptions): ApiPromise<NamespacesGetResult>;
  /**
   * Look for the DNS record and the well-known file now
   *
   * Answers `proof_not_found` with what was seen when neither is there.
   *
   * `POST /v1/namespaces/{namespaceId}/check`
   */
  check(params: NamespacesCheckParams, options?: RequestOptions): ApiPromise<NamespacesCheckResult>;
  /**
   * Ask a curator to decide on evidence
   *
   * For a name that no domain stands for. Say what shows that it is yours; a curator answers, and `namespace.proved` follows when the answer is yes.
   *
   * `POST /v1/namespaces/{namespaceId}/request-decision`
   */
  requestDecision(params: NamespacesRequestDecisionParams, options?: RequestOptions): ApiPromise<NamespacesRequestDecisionResult>;
}

/** Methods of `client.organization`. */
export interface OrganizationResource {
  /**
   * Read the organisation of the key
   *
   * Name, kind and state of the organisation that the key belongs to.
   *
   * `GET /v1/organization`
   */
  get(params?: Record<string, never>, options?: RequestOptions): ApiPromise<OrganizationGetResult>;
  /**
   * List the people of the organisation
   *
   * Names and roles, as a keyset page.
   *
   * `GET /v1/organization/members`
   */
  members(params?: OrganizationMembersParams, options?: RequestOptions): Pages<OrganizationMembersResult['data'][number], OrganizationMembersResult>;
}

/** Methods of `client.sandbox`. */
export interface SandboxResource {
  /**
   * Play the reviewer of a version in the sandbox
   *
   * For a version that was submitted with `simulateReview`. States, decisions, reasons and events are those of a real review; approving also publishes, in the sandbox. A live key gets `sandbox_only`.
   *
   * `POST /v1/sandbox/reviews/{namespace}/{slug}/{version}/decide`
   */
  decideReview(params: SandboxDecideReviewParams, options?: RequestOptions): ApiPromise<SandboxDecideReviewResult>;
  /**
   * Let an invented customer ask about a listing in the sandbox
   *
   * The listing is your own and live in the sandbox. The lead is offered to you as a real one is, with its event; its customer is marked as invented, and nobody gets mail. A live key gets `sandbox_only`.
   *
   * `POST /v1/sandbox/leads`
   */
  createLead(params: SandboxCreateLeadParams, options?: RequestOptions): ApiPromise<SandboxCreateLeadResult>;
  /**
   * Read how far the sandbox is ahead of real time
   *
   * The sum of all that your organisation advanced, and what time that makes it there. A live key gets `sandbox_only`.
   *
   * `GET /v1/sandbox/clock`
   */
  getClock(params?: Record<string, never>, options?: RequestOptions): ApiPromise<SandboxGetClockResult>;
  /**
   * Let time pass in the sandbox
   *
   * Every deadline of your organisation’s sandbox comes closer by this span: answers to leads, reviews, the next attempts of deliveries, failing endpoints, secrets that still sign after a rotation. What is then due happens within a minute, deliveries at once. Events, signatures and the audit log keep the real time. Nobody else’s sandbox and nothing live moves. At most 90 days at once. A live key gets `sandbox_only`.
   *
   * `POST /v1/sandbox/clock/advance`
   */
  advanceClock(params: SandboxAdvanceClockParams, options?: RequestOptions): ApiPromise<SandboxAdvanceClockResult>;
}

/** Methods of `client.versions`. */
export interface VersionsResource {
  /**
   * List the versions of a listing, the newest first
   *
   * Each with its state, its digest and who must act next. The live version is one of them.
   *
   * `GET /v1/listings/{namespace}/{slug}/versions`
   */
  list(params: VersionsListParams, options?: RequestOptions): Pages<VersionsListResult['data'][number], VersionsListResult>;
  /**
   * Read one version: who must act, by when, why, and what the checks found
   *
   * The ETag is the listing’s revision, with the place in the queue behind it, so it may be sent as If-Match of a write.
   *
   * `GET /v1/listings/{namespace}/{slug}/versions/{version}`
   */
  get(params: VersionsGetParams, options?: RequestOptions): ApiPromise<VersionsGetResult>;
  /**
   * Submit a draft for review
   *
   * Runs the checks again. A harmless patch of a trusted publisher is published at once; everything else takes its place in the queue. In the sandbox it is published at once, unless `simulateReview` is set.
   *
   * `POST /v1/listings/{namespace}/{slug}/versions/{version}/submit`
   */
  submit(params: VersionsSubmitParams, options?: RequestOptions): ApiPromise<VersionsSubmitResult>;
  /**
   * Take a pending version back
   *
   * A version that is not decided yet ends as withdrawn; the listing and its live version stay as they are.
   *
   * `POST /v1/listings/{namespace}/{slug}/versions/{version}/withdraw`
   */
  withdraw(params: VersionsWithdrawParams, options?: RequestOptions): ApiPromise<VersionsWithdrawResult>;
  /**
   * Answer the reviewer while the review is open
   *
   * Your words are shown to the reviewer and kept with the case. When changes were requested, push them first.
   *
   * `POST /v1/listings/{namespace}/{slug}/versions/{version}/reply`
   */
  reply(params: VersionsReplyParams, options?: RequestOptions): ApiPromise<VersionsReplyResult>;
  /**
   * Appeal a rejection
   *
   * Once, before the date that the rejection names; another reviewer decides.
   *
   * `POST /v1/listings/{namespace}/{slug}/versions/{version}/appeal`
   */
  appeal(params: VersionsAppealParams, options?: RequestOptions): ApiPromise<VersionsAppealResult>;
}

/** Methods of `client.webhookDeliveries`. */
export interface WebhookDeliveriesResource {
  /**
   * List what was sent to an endpoint, newest first
   *
   * Filter by `state` to find what failed. Bodies are left out; read one delivery for its body and attempts.
   *
   * `GET /v1/webhook-endpoints/{endpointId}/deliveries`
   */
  list(params: WebhookDeliveriesListParams, options?: RequestOptions): Pages<WebhookDeliveriesListResult['data'][number], WebhookDeliveriesListResult>;
  /**
   * Read one delivery: its body and what each attempt met
   *
   * Each attempt with its time, duration, status and the beginning of the answer, so that a failure can be understood without your logs.
   *
   * `GET /v1/webhook-deliveries/{deliveryId}`
   */
  get(params: WebhookDeliveriesGetParams, options?: RequestOptions): ApiPromise<WebhookDeliveriesGetResult>;
  /**
   * Send one delivery again with the same webhook-id
   *
   * At once and with a whole new round of attempts, whether it arrived before or not. The same `webhook-id` lets your receiver recognise it.
   *
   * `POST /v1/webhook-deliveries/{deliveryId}/replay`
   */
  replay(params: WebhookDeliveriesReplayParams, options?: RequestOptions): ApiPromise<WebhookDeliveriesReplayResult>;
}

/** Methods of `client.webhookEndpoints`. */
export interface WebhookEndpointsResource {
  /**
   * List the endpoints of the organisation in this environment
   *
   * Sandbox keys see the endpoints of the sandbox, live keys the others. Secrets are never shown again.
   *
   * `GET /v1/webhook-endpoints`
   */
  list(params?: WebhookEndpointsListParams, options?: RequestOptions): Pages<WebhookEndpointsListResult['data'][number], WebhookEndpointsListResult>;
  /**
   * Make an endpoint; its signing secret is shown this once
   *
   * It receives nothing before `activate`.
   *
   * `POST /v1/webhook-endpoints`
   */
  create(params: WebhookEndpointsCreateParams, options?: RequestOptions): ApiPromise<WebhookEndpointsCreateResult>;
  /**
   * Read one endpoint and which secrets sign
   *
   * State, event types, and when each secret that signs at present ends. The secrets themselves are not shown.
   *
   * `GET /v1/webhook-endpoints/{endpointId}`
   */
  get(params: WebhookEndpointsGetParams, options?: RequestOptions): ApiPromise<WebhookEndpointsGetResult>;
  /**
   * Delete an endpoint with its delivery log
   *
   * Nothing is sent any more, and what was waiting is dropped. Read what you need from the log before.
   *
   * `DELETE /v1/webhook-endpoints/{endpointId}`
   */
  delete(params: WebhookEndpointsDeleteParams, options?: RequestOptions): ApiPromise<WebhookEndpointsDeleteResult>;
  /**
   * Change an endpoint; another address must be activated again
   *
   * Only the fields that you send change. With another `url` the endpoint waits for `activate` and receives nothing until then.
   *
   * `PATCH /v1/webhook-endpoints/{endpointId}`
   */
  update(params: WebhookEndpointsUpdateParams, options?: RequestOptions): ApiPromise<WebhookEndpointsUpdateResult>;
  /**
   * Send a signed ping; an answer of 2xx within 15 seconds activates the endpoint
   *
   * Verify the signature of the ping as you will verify events. When it fails, `ping_failed` says what was met.
   *
   * `POST /v1/webhook-endpoints/{endpointId}/activate`
   */
  activate(params: WebhookEndpointsActivateParams, options?: RequestOptions): ApiPromise<WebhookEndpointsActivateResult>;
  /**
   * Make a new secret; the old one signs beside it for a while
   *
   * The new secret is shown this once and signs at once; earlier ones sign beside it for `overlapHours`. Accept both for that time and nothing is lost.
   *
   * `POST /v1/webhook-endpoints/{endpointId}/rotate-secret`
   */
  rotateSecret(params: WebhookEndpointsRotateSecretParams, options?: RequestOptions): ApiPromise<WebhookEndpointsRotateSecretResult>;
  /**
   * Deliver the documented example of a type to this endpoint only
   *
   * Signed, retried and logged like a real event; its `subject` is the endpoint, which tells it from the real thing.
   *
   * `POST /v1/webhook-endpoints/{endpointId}/test-events`
   */
  sendTestEvent(params: WebhookEndpointsSendTestEventParams, options?: RequestOptions): ApiPromise<WebhookEndpointsSendTestEventResult>;
  /**
   * Send again what failed since a date, or what was never attempted
   *
   * `failed` takes what was tried in vain since a date, `never_attempted` what was set aside while the endpoint was not active. At most 5,000 a call; `more` asks you to call again.
   *
   * `POST /v1/webhook-endpoints/{endpointId}/replay`
   */
  replay(params: WebhookEndpointsReplayParams, options?: RequestOptions): ApiPromise<WebhookEndpointsReplayResult>;
}

/** Methods of `client.whoami`. */
export interface WhoamiResource {
  /**
   * Tell who the key speaks for
   *
   * The key, its organisation and what it may do. Without a key: `kind` is `anonymous`.
   *
   * `GET /v1/whoami`
   */
  get(params?: Record<string, never>, options?: RequestOptions): ApiPromise<WhoamiGetResult>;
}

/** Every resource of the API. */
export interface Resources {
  readonly catalogue: CatalogueResource;
  readonly events: EventsResource;
  readonly files: FilesResource;
  readonly leads: LeadsResource;
  readonly listings: ListingsResource;
  readonly namespaces: NamespacesResource;
  readonly organization: OrganizationResource;
  readonly sandbox: SandboxResource;
  readonly versions: VersionsResource;
  readonly webhookDeliveries: WebhookDeliveriesResource;
  readonly webhookEndpoints: WebhookEndpointsResource;
  readonly whoami: WhoamiResource;
}
