// Made by scripts/generate.ts from openapi.json. Do not edit.
export interface webhooks {
    "namespace.proved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A namespace now belongs to your organisation */
        post: operations["events.namespace.proved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "listing.version.state_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A version moved to another state */
        post: operations["events.listing.version.state_changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "listing.state_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A listing was published, deprecated, withdrawn, suspended or restored */
        post: operations["events.listing.state_changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "listing.transferred": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A listing now belongs to another organisation; its old name stays an alias */
        post: operations["events.listing.transferred"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "listing.standing_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A listing was put on the whitelist or into the boutique, or left it */
        post: operations["events.listing.standing_changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.offered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A customer asks about one of your listings */
        post: operations["events.lead.offered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.state_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A lead moved to another state, or its consent was withdrawn */
        post: operations["events.lead.state_changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        CatalogueCard: {
            id: string;
            /** @description namespace/slug */
            listing: string;
            /** @enum {string} */
            kind: "integration" | "solution" | "service";
            name: {
                "zh-CN"?: string;
                en?: string;
            };
            tagline: {
                "zh-CN"?: string;
                en?: string;
            };
            logo: string | null;
            publisher: {
                id: string;
                name: string;
                nameEn: string | null;
                namespace: string;
                website: string | null;
            };
            /** @enum {string} */
            standing: "listed" | "whitelisted" | "boutique";
            categories: string[];
            industries: string[];
            deployment: string[];
            priceModel: string | null;
            priceFrom: {
                amountMinor: number;
                currency: string;
                interval: string | null;
            } | null;
            implementationDays: {
                min: number;
                max: number;
            } | null;
            /** @description Taken over from a public directory; no endorsement is meant */
            imported: boolean;
            version: string;
            publishedAt: string;
        };
        Problem: {
            /** @description Address of the page that explains this code */
            type: string;
            title: string;
            status: number;
            /** @description Stable machine code, an open enum: invalid_input, unknown_parameter, invalid_cursor, unauthenticated, key_expired, key_revoked, forbidden, own_work, second_factor_required, not_found, conflict, illegal_transition, version_pending, version_exists, namespace_taken, request_in_flight, precondition_failed, payload_too_large, unsupported_media_type, manifest_invalid, publishing_tasks_remain, namespace_not_proved, proof_not_found, idempotency_key_reused, address_refused, ping_failed, precondition_required, rate_limited, internal, unavailable */
            code: string;
            detail?: string;
            request_id: string;
            errors?: {
                /** @description JSON Pointer (RFC 6901) into the request */
                pointer: string;
                code: string;
                message: string;
            }[];
        };
        StoredFile: {
            id: string;
            organizationId: string;
            /** @enum {string} */
            purpose: "logo" | "screenshot" | "evidence";
            /** @enum {string} */
            visibility: "public" | "private";
            mediaType: string;
            byteSize: number;
            sha256: string;
            width: number | null;
            height: number | null;
            fileName: string;
            url: string;
            /** Format: date-time */
            createdAt: string;
        };
        Namespace: {
            id: string;
            name: string;
            organizationId: string;
            /** @enum {string} */
            state: "pending" | "proved" | "refused";
            /** @enum {string} */
            method: "dns_txt" | "well_known" | "curator";
            domain: string | null;
            proof: {
                dns: {
                    name: string;
                    /** @enum {string} */
                    type: "TXT";
                    value: string;
                };
                wellKnown: {
                    url: string;
                    content: string;
                };
            } | null;
            evidence: string | null;
            reason: string | null;
            /** Format: date-time */
            checkedAt: string | null;
            /** Format: date-time */
            provedAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        Organization: {
            id: string;
            /** @enum {string} */
            kind: "vendor" | "partner" | "customer";
            name: string;
            nameEn: string | null;
            website: string | null;
            country: string | null;
            /** @enum {string} */
            trust: "new" | "trusted";
            revision: number;
            /** Format: date-time */
            createdAt: string;
        };
        WhoAmI: {
            /** @enum {string} */
            kind: "anonymous" | "user" | "api_key" | "system";
            user: {
                id: string;
                name: string;
                email: string;
                emailVerified: boolean;
                twoFactorEnabled: boolean;
                /** @enum {string} */
                locale: "zh-CN" | "en";
            } | null;
            key: {
                id: string;
                name: string;
                scopes: ("organisation:read" | "namespaces:write" | "listings:read" | "listings:write" | "listings:submit" | "leads:read" | "leads:write" | "webhooks:read" | "webhooks:write")[];
                /** @enum {string} */
                environment: "live" | "sandbox";
                /** Format: date-time */
                expiresAt: string | null;
            } | null;
            organization: {
                id: string;
                /** @enum {string} */
                kind: "vendor" | "partner" | "customer";
                name: string;
                nameEn: string | null;
                roles: string[];
            } | null;
            organizations: {
                id: string;
                /** @enum {string} */
                kind: "vendor" | "partner" | "customer";
                name: string;
                nameEn: string | null;
                roles: string[];
                active: boolean;
            }[];
            permissions: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type CatalogueCard = components['schemas']['CatalogueCard'];
export type Problem = components['schemas']['Problem'];
export type StoredFile = components['schemas']['StoredFile'];
export type Namespace = components['schemas']['Namespace'];
export type Organization = components['schemas']['Organization'];
export type WhoAmI = components['schemas']['WhoAmI'];
export type $defs = Record<string, never>;
export interface operations {
    "catalogue.search": {
        parameters: {
            query?: {
                q?: string;
                kind?: string | string[];
                standing?: string | string[];
                scenario?: string | string[];
                category?: string | string[];
                industry?: string | string[];
                price?: string | string[];
                deployment?: string | string[];
                region?: string | string[];
                size?: string | string[];
                product?: string | string[];
                language?: string | string[];
                sort?: "relevance" | "recommended" | "newest" | "name";
                locale?: "zh-CN" | "en";
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CatalogueCard"][];
                        nextCursor: string | null;
                        total: number | null;
                        counts: {
                            [key: string]: number;
                        } | null;
                        relaxed: boolean;
                        spelling: string[];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.facets": {
        parameters: {
            query?: {
                q?: string;
                kind?: string | string[];
                standing?: string | string[];
                scenario?: string | string[];
                category?: string | string[];
                industry?: string | string[];
                price?: string | string[];
                deployment?: string | string[];
                region?: string | string[];
                size?: string | string[];
                product?: string | string[];
                language?: string | string[];
            };
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        /** @description By `facet:value` */
                        counts: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "catalogue.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
            };
            path: {
                namespace: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        card: components["schemas"]["CatalogueCard"];
                        /** @description The manifest, see its published JSON Schema */
                        manifest: {
                            [key: string]: unknown;
                        };
                        state: string;
                        successor: string | null;
                        verifiedAt: string | null;
                        digest: string;
                        standing: {
                            level: string;
                            rationale: string;
                            criteria?: unknown;
                            decidedAt: string | null;
                            validUntil: string;
                            reviewOn: string;
                        } | null;
                        composes: components["schemas"]["CatalogueCard"][];
                        usedBy: components["schemas"]["CatalogueCard"][];
                        similar: components["schemas"]["CatalogueCard"][];
                        versions: {
                            version: string;
                            publishedAt: string;
                            changelog?: unknown;
                        }[];
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not yours to know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "files.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                purpose?: "logo" | "screenshot" | "evidence";
            };
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StoredFile"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "files.upload": {
        parameters: {
            query: {
                purpose: "logo" | "screenshot" | "evidence";
                fileName: string;
            };
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, but not acceptable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "files.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
            };
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not yours to know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "files.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
            };
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not yours to know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, but not acceptable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "namespaces.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Namespace"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "namespaces.claim": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description com.acme or acme; kept in lower case */
                    name: string;
                    /** @description Only for a slug: the domain that proves it */
                    domain?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Namespace"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, but not acceptable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "namespaces.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
            };
            path: {
                namespaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Namespace"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not yours to know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "namespaces.check": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                namespaceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Namespace"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not yours to know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, but not acceptable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "namespaces.requestDecision": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                namespaceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What shows that the name is yours */
                    evidence: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Namespace"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or not yours to know of */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Conflicts with the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Understood, but not acceptable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organization.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Answers 304 when nothing changed */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organization.members": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            userId: string;
                            name: string;
                            email: string;
                            roles: string[];
                            twoFactorEnabled: boolean;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key lacks a scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "whoami.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoAmI"];
                };
            };
            /** @description The request is not valid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "events.namespace.proved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    id: string;
                    /** @enum {string} */
                    type: "namespace.proved";
                    timestamp: string;
                    api_version: string;
                    environment: string;
                    subject: string;
                    sequence: number;
                    data: {
                        namespaceId: string;
                        namespace: string;
                        method: string;
                    };
                };
            };
        };
        responses: {
            /** @description Received; any 2xx counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "events.listing.version.state_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    id: string;
                    /** @enum {string} */
                    type: "listing.version.state_changed";
                    timestamp: string;
                    api_version: string;
                    environment: string;
                    subject: string;
                    sequence: number;
                    data: {
                        listingId: string;
                        /** @description namespace/slug */
                        listing: string;
                        versionId: string;
                        version: string;
                        state: string;
                        stateCode: string;
                        /** @description Who must act next; an open enum */
                        owner: string;
                        dueAt: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Received; any 2xx counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "events.listing.state_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    id: string;
                    /** @enum {string} */
                    type: "listing.state_changed";
                    timestamp: string;
                    api_version: string;
                    environment: string;
                    subject: string;
                    sequence: number;
                    data: {
                        listingId: string;
                        listing: string;
                        state: string;
                        reason: string | null;
                        successor: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Received; any 2xx counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "events.listing.transferred": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    id: string;
                    /** @enum {string} */
                    type: "listing.transferred";
                    timestamp: string;
                    api_version: string;
                    environment: string;
                    subject: string;
                    sequence: number;
                    data: {
                        listingId: string;
                        from: string;
                        to: string;
                    };
                };
            };
        };
        responses: {
            /** @description Received; any 2xx counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "events.listing.standing_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    id: string;
                    /** @enum {string} */
                    type: "listing.standing_changed";
                    timestamp: string;
                    api_version: string;
                    environment: string;
                    subject: string;
                    sequence: number;
                    data: {
                        listingId: string;
                        listing: string;
                        from: string;
                        to: string;
                        validUntil: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Received; any 2xx counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "events.lead.offered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    id: string;
                    /** @enum {string} */
                    type: "lead.offered";
                    timestamp: string;
                    api_version: string;
                    environment: string;
                    subject: string;
                    sequence: number;
                    data: {
                        leadId: string;
                        listingId: string;
                        listing: string;
                        state: string;
                        respondBy: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Received; any 2xx counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "events.lead.state_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    id: string;
                    /** @enum {string} */
                    type: "lead.state_changed";
                    timestamp: string;
                    api_version: string;
                    environment: string;
                    subject: string;
                    sequence: number;
                    data: {
                        leadId: string;
                        listingId: string;
                        listing: string;
                        state: string;
                        respondBy: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Received; any 2xx counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
