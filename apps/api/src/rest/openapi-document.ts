import { mountRest } from './mount-rest.ts';

/** The document that /openapi.json serves, for a deployment at `publicUrl`. */
export const openApiDocument = (publicUrl: string): object => mountRest(publicUrl).document;
