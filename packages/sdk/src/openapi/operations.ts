// Made by scripts/generate.ts from openapi.json. Do not edit.
export const operations = {
  "catalogue": {
    "search": "LIST /v1/catalogue",
    "facets": "GET /v1/catalogue/facets",
    "get": "GET /v1/catalogue/{namespace}/{slug}"
  },
  "files": {
    "list": "LIST /v1/files",
    "upload": "POST /v1/files application/octet-stream",
    "get": "GET /v1/files/{fileId}",
    "delete": "DELETE /v1/files/{fileId}"
  },
  "namespaces": {
    "list": "LIST /v1/namespaces",
    "claim": "POST /v1/namespaces",
    "get": "GET /v1/namespaces/{namespaceId}",
    "check": "POST /v1/namespaces/{namespaceId}/check",
    "requestDecision": "POST /v1/namespaces/{namespaceId}/request-decision"
  },
  "organization": {
    "get": "GET /v1/organization",
    "members": "LIST /v1/organization/members"
  },
  "whoami": {
    "get": "GET /v1/whoami"
  }
};
