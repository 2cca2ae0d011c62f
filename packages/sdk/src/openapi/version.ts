// Made by scripts/generate.ts from openapi.json. Do not edit.
/** Version of this package. */
export const version = "0.0.0";
