// Made by scripts/generate.ts from openapi.json. Do not edit.
export const operations = {};
