// Made by scripts/generate.ts from openapi.json. Do not edit.
export const operations = {
  "catalogue": {
    "search": "LIST /v1/catalogue",
    "facets": "GET /v1/catalogue/facets",
    "get": "GET /v1/catalogue/{namespace}/{slug}"
  }
};
