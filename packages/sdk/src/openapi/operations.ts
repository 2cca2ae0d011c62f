// Made by scripts/generate.ts from openapi.json. Do not edit.
export const operations = {
  "catalogue": {
    "search": "LIST /v1/catalogue",
    "facets": "GET /v1/catalogue/facets",
    "get": "GET /v1/catalogue/{namespace}/{slug}"
  },
  "events": {
    "list": "LIST /v1/events",
    "stream": "STREAM /v1/events/stream - text/event-stream"
  },
  "files": {
    "list": "LIST /v1/files",
    "upload": "POST /v1/files application/octet-stream",
    "get": "GET /v1/files/{fileId}",
    "delete": "DELETE /v1/files/{fileId}"
  },
  "leads": {
    "list": "LIST /v1/leads",
    "get": "GET /v1/leads/{leadId}",
    "accept": "POST /v1/leads/{leadId}/accept",
    "decline": "POST /v1/leads/{leadId}/decline",
    "work": "POST /v1/leads/{leadId}/work",
    "convert": "POST /v1/leads/{leadId}/convert",
    "lose": "POST /v1/leads/{leadId}/lose",
    "listMessages": "LIST /v1/leads/{leadId}/messages",
    "sendMessage": "POST /v1/leads/{leadId}/messages"
  },
  "listings": {
    "list": "LIST /v1/listings",
    "get": "GET /v1/listings/{namespace}/{slug}",
    "push": "PUT /v1/listings/{namespace}/{slug}/manifest",
    "preview": "POST /v1/listings/{namespace}/{slug}/manifest/preview",
    "diff": "GET /v1/listings/{namespace}/{slug}/diff",
    "deprecate": "POST /v1/listings/{namespace}/{slug}/deprecate",
    "withdraw": "POST /v1/listings/{namespace}/{slug}/withdraw",
    "restore": "POST /v1/listings/{namespace}/{slug}/restore",
    "transfer": "POST /v1/listings/{namespace}/{slug}/transfer"
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
  "sandbox": {
    "decideReview": "POST /v1/sandbox/reviews/{namespace}/{slug}/{version}/decide",
    "createLead": "POST /v1/sandbox/leads",
    "getClock": "GET /v1/sandbox/clock",
    "advanceClock": "POST /v1/sandbox/clock/advance"
  },
  "versions": {
    "list": "LIST /v1/listings/{namespace}/{slug}/versions",
    "get": "GET /v1/listings/{namespace}/{slug}/versions/{version}",
    "submit": "POST /v1/listings/{namespace}/{slug}/versions/{version}/submit",
    "withdraw": "POST /v1/listings/{namespace}/{slug}/versions/{version}/withdraw",
    "reply": "POST /v1/listings/{namespace}/{slug}/versions/{version}/reply",
    "appeal": "POST /v1/listings/{namespace}/{slug}/versions/{version}/appeal"
  },
  "webhookDeliveries": {
    "list": "LIST /v1/webhook-endpoints/{endpointId}/deliveries",
    "get": "GET /v1/webhook-deliveries/{deliveryId}",
    "replay": "POST /v1/webhook-deliveries/{deliveryId}/replay"
  },
  "webhookEndpoints": {
    "list": "LIST /v1/webhook-endpoints",
    "create": "POST /v1/webhook-endpoints",
    "get": "GET /v1/webhook-endpoints/{endpointId}",
    "delete": "DELETE /v1/webhook-endpoints/{endpointId}",
    "update": "PATCH /v1/webhook-endpoints/{endpointId}",
    "activate": "POST /v1/webhook-endpoints/{endpointId}/activate",
    "rotateSecret": "POST /v1/webhook-endpoints/{endpointId}/rotate-secret",
    "sendTestEvent": "POST /v1/webhook-endpoints/{endpointId}/test-events",
    "replay": "POST /v1/webhook-endpoints/{endpointId}/replay"
  },
  "whoami": {
    "get": "GET /v1/whoami"
  }
};
