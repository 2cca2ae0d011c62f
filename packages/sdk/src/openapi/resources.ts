// Made by scripts/generate.ts from openapi.json. Do not edit.
import type { ApiPromise } from '../client/api-promise.ts';
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

/** Every resource of the API. */
export interface Resources {
  readonly catalogue: CatalogueResource;
}
