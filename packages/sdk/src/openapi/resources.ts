// Made by scripts/generate.ts from openapi.json. Do not edit.
import type { ApiPromise } from '../client/api-promise.ts';
import type { RawBody } from '../client/call.ts';
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

/** Methods of `client.files`. */
export interface FilesResource {
  /**
   * List the files of the organisation
   *
   * `GET /v1/files`
   */
  list(params?: FilesListParams, options?: RequestOptions): Pages<FilesListResult['data'][number], FilesListResult>;
  /**
   * Upload a logo, a screenshot or evidence
   *
   * The body is the file itself. Its type is judged by content; images (PNG, JPEG, WebP, AVIF) are written anew as WebP without metadata, SVG is refused. Evidence may also be PDF and is private.
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
   * `DELETE /v1/files/{fileId}`
   */
  delete(params: FilesDeleteParams, options?: RequestOptions): ApiPromise<FilesDeleteResult>;
}

/** Methods of `client.namespaces`. */
export interface NamespacesResource {
  /**
   * List the namespaces that the organisation claimed
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
   * `POST /v1/namespaces/{namespaceId}/request-decision`
   */
  requestDecision(params: NamespacesRequestDecisionParams, options?: RequestOptions): ApiPromise<NamespacesRequestDecisionResult>;
}

/** Methods of `client.organization`. */
export interface OrganizationResource {
  /**
   * Read the organisation of the key
   *
   * `GET /v1/organization`
   */
  get(params?: Record<string, never>, options?: RequestOptions): ApiPromise<OrganizationGetResult>;
  /**
   * List the people of the organisation
   *
   * `GET /v1/organization/members`
   */
  members(params?: OrganizationMembersParams, options?: RequestOptions): Pages<OrganizationMembersResult['data'][number], OrganizationMembersResult>;
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
  readonly files: FilesResource;
  readonly namespaces: NamespacesResource;
  readonly organization: OrganizationResource;
  readonly whoami: WhoamiResource;
}
