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
        /** A lead was accepted, declined, expired, or its consent was withdrawn */
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type CatalogueCard = components['schemas']['CatalogueCard'];
export type Problem = components['schemas']['Problem'];
export type $defs = Record<string, never>;
export interface operations {
    "catalogue.search": {
        parameters: {
            query?: {
                q?: string;
                kind?: string | string[];
                standing?: string | string[];
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
