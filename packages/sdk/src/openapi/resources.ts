// Made by scripts/generate.ts from openapi.json. Do not edit.
/** Every resource of the API. */
export interface Resources {}
