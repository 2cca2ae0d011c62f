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
        /**
         * A namespace now belongs to your organisation
         * @description Sent to each active endpoint that listens to this type, at least once; answer 2xx within 15 seconds.
         */
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
        /**
         * A version moved to another state
         * @description Sent to each active endpoint that listens to this type, at least once; answer 2xx within 15 seconds.
         */
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
        /**
         * A listing was published, deprecated, withdrawn, suspended or restored
         * @description Sent to each active endpoint that listens to this type, at least once; answer 2xx within 15 seconds.
         */
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
        /**
         * A listing now belongs to another organisation; its old name stays an alias
         * @description Sent to each active endpoint that listens to this type, at least once; answer 2xx within 15 seconds.
         */
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
        /**
         * A listing was put on the whitelist or into the boutique, or left it
         * @description Sent to each active endpoint that listens to this type, at least once; answer 2xx within 15 seconds.
         */
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
        /**
         * A customer asks about one of your listings
         * @description Sent to each active endpoint that listens to this type, at least once; answer 2xx within 15 seconds.
         */
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
        /**
         * A lead moved to another state, or its consent was withdrawn
         * @description Sent to each active endpoint that listens to this type, at least once; answer 2xx within 15 seconds.
         */
        post: operations["events.lead.state_changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.message_created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The customer or the partner wrote in the thread of a lead
         * @description Sent to each active endpoint that listens to this type, at least once; answer 2xx within 15 seconds.
         */
        post: operations["events.lead.message_created"];
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
            /**
             * @description When the present standing was decided
             * @default null
             */
            certifiedAt: string | null;
        };
        Problem: {
            /** @description Address of the page that explains this code */
            type: string;
            title: string;
            status: number;
            /** @description Stable machine code, an open enum: invalid_input, unknown_parameter, invalid_cursor, unauthenticated, key_expired, key_revoked, forbidden, own_work, sandbox_only, second_factor_required, not_found, conflict, illegal_transition, version_pending, version_exists, namespace_taken, request_in_flight, precondition_failed, payload_too_large, unsupported_media_type, manifest_invalid, publishing_tasks_remain, namespace_not_proved, proof_not_found, idempotency_key_reused, address_refused, ping_failed, precondition_required, rate_limited, internal, unavailable */
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
        Event: {
            id: string;
            /** @description An open enum: new types appear without notice */
            type: string;
            timestamp: string;
            data: {
                [key: string]: unknown;
            };
            api_version: string;
            /** @enum {string} */
            environment: "live" | "sandbox";
            subject: string;
            /** @description Grows by one with each event of the subject */
            sequence: number;
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
            /** @description Of the bytes at `url` */
            sha256: string;
            /** @description Of the bytes that were sent, which a manifest names; null for pictures kept before this was recorded */
            sourceSha256: string | null;
            width: number | null;
            height: number | null;
            fileName: string;
            url: string;
            /** Format: date-time */
            createdAt: string;
        };
        Lead: {
            id: string;
            listingId: string;
            /** @description namespace/slug */
            listing: string;
            listingName: {
                "zh-CN"?: string;
                en?: string;
            };
            /** @enum {string} */
            environment: "live" | "sandbox";
            /** @enum {string} */
            state: "offered" | "accepted" | "declined" | "expired" | "working" | "converted" | "lost" | "withdrawn";
            stateSince: string;
            /** @description The answer promised to the customer */
            respondBy: string | null;
            /** @description null after the customer withdrew consent */
            contact: {
                /** @description true until the lead is accepted */
                masked: boolean;
                name: string;
                email: string;
                phone: string | null;
            } | null;
            company: string | null;
            message: string | null;
            /**
             * @description The language the customer wrote in
             * @enum {string}
             */
            locale: "zh-CN" | "en";
            consent: {
                purpose: string;
                version: string;
                givenAt: string;
                withdrawnAt: string | null;
            };
            decline: {
                /** @description An open enum */
                reason: string;
                label: {
                    "zh-CN": string;
                    en: string;
                };
                note: string | null;
            } | null;
            /** @description Why the customer closed it */
            closed: {
                /** @description An open enum */
                reason: string;
                label: {
                    "zh-CN": string;
                    en: string;
                };
            } | null;
            /** @description When the customer said that it was answered */
            answeredAt: string | null;
            revision: number;
            createdAt: string;
        };
        LeadMessage: {
            id: string;
            /** @enum {string} */
            from: "customer" | "partner";
            /** @description Who wrote for the partner; null for the customer */
            author: string | null;
            /** @description null after the customer withdrew consent */
            body: string | null;
            /** @description true while ways to reach the customer are hidden in it */
            masked: boolean;
            sentAt: string;
        };
        Listing: {
            id: string;
            /** @description namespace/slug */
            listing: string;
            kind: string;
            environment: string;
            organization: {
                id: string;
                name: string;
                nameEn: string | null;
            };
            name: {
                "zh-CN"?: string;
                en?: string;
            };
            state: string;
            stateReason: string | null;
            stateEvidence: string | null;
            /** Format: date-time */
            stateSince: string;
            /** Format: date-time */
            stateUntil: string | null;
            standing: string;
            successor: string | null;
            live: {
                id: string;
                version: string;
                /** Format: date-time */
                publishedAt: string | null;
            } | null;
            pending: components["schemas"]["VersionSummary"] | null;
            /** @description Place of the pending version among all that wait for a curator */
            queue: {
                position: number;
                length: number;
            } | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            revision: number;
        };
        VersionSummary: {
            id: string;
            version: string;
            /** @description SHA-256 of the canonical JSON (RFC 8785), hex */
            digest: string;
            state: string;
            stateCode: string;
            /** @description Who must act: publisher, platform, curator or none; an open enum */
            owner: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            dueAt: string | null;
            why: {
                "zh-CN": string;
                en: string;
            };
            /** @description Why no clock runs, where none does */
            noClock: {
                "zh-CN": string;
                en: string;
            } | null;
            impact: string | null;
            pushedVia: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            revision: number;
        };
        PushResult: {
            listing: string;
            listingId: string;
            /** @description The listing was made by this push */
            created: boolean;
            /** @description The same digest as the latest version: nothing was stored */
            unchanged: boolean;
            version: components["schemas"]["VersionSummary"];
            findings: components["schemas"]["Finding"][];
            /** @description Findings that block submitting */
            publishingTasks: number;
            revision: number;
        };
        Finding: {
            checkId: string;
            fingerprint: string;
            severity: string;
            mode: string;
            pointer: string;
            message: {
                "zh-CN": string;
                en: string;
            };
            fix: {
                "zh-CN": string;
                en: string;
            } | null;
            params: {
                [key: string]: string | number;
            };
            waived: boolean;
            waiverReason: string | null;
        };
        /** @description A manifest; its JSON Schema is published with the CLI */
        ManifestDocument: {
            [key: string]: unknown;
        };
        PushPreview: {
            listing: string;
            version: string;
            digest: string;
            creates: boolean;
            unchanged: boolean;
            /** @description The pending version that a push would replace */
            replaces: string | null;
            impact: string;
            findings: components["schemas"]["Finding"][];
            publishingTasks: number;
        };
        VersionDiff: {
            listing: string;
            from: string | null;
            to: string;
            impact: string;
            changes: {
                pointer: string;
                kind: string;
                before?: unknown;
                after?: unknown;
                impact: string;
                reason: {
                    "zh-CN": string;
                    en: string;
                };
            }[];
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
        SandboxClock: {
            /**
             * Format: date-time
             * @description Real time and how far the sandbox is ahead of it
             */
            now: string;
            /** @description All that was advanced so far */
            aheadSeconds: number;
            /**
             * Format: date-time
             * @description When it was advanced last, in real time
             */
            movedAt: string | null;
        };
        ListedVersion: {
            id: string;
            version: string;
            /** @description SHA-256 of the canonical JSON (RFC 8785), hex */
            digest: string;
            state: string;
            stateCode: string;
            /** @description Who must act: publisher, platform, curator or none; an open enum */
            owner: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            dueAt: string | null;
            why: {
                "zh-CN": string;
                en: string;
            };
            /** @description Why no clock runs, where none does */
            noClock: {
                "zh-CN": string;
                en: string;
            } | null;
            impact: string | null;
            pushedVia: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            revision: number;
            /** @description Name of the person or API key that pushed it */
            pushedBy: string | null;
        };
        Version: {
            id: string;
            version: string;
            /** @description SHA-256 of the canonical JSON (RFC 8785), hex */
            digest: string;
            state: string;
            stateCode: string;
            /** @description Who must act: publisher, platform, curator or none; an open enum */
            owner: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            dueAt: string | null;
            why: {
                "zh-CN": string;
                en: string;
            };
            /** @description Why no clock runs, where none does */
            noClock: {
                "zh-CN": string;
                en: string;
            } | null;
            impact: string | null;
            pushedVia: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            revision: number;
            listing: string;
            listingId: string;
            listingRevision: number;
            manifest: {
                [key: string]: unknown;
            };
            findings: components["schemas"]["Finding"][];
            /** @description Place among all that wait for a curator */
            queue: {
                position: number;
                length: number;
            } | null;
            /** @description Goes before others, because an earlier review clock was missed */
            fastLane: boolean;
            caseId: string | null;
            notes: {
                id: string;
                /** @description publisher or reviewer */
                from: string;
                /** @description The colleague who wrote it; reviewers speak as the platform */
                author: string | null;
                /** @description Not yet read by the person who asks; false for API keys */
                unread: boolean;
                body: string;
                /** Format: date-time */
                at: string;
            }[];
            decisions: {
                id: string;
                action: string;
                reasons: {
                    code: string;
                    title: {
                        "zh-CN": string;
                        en: string;
                    };
                    guidance: {
                        "zh-CN": string;
                        en: string;
                    };
                }[];
                note: string | null;
                /** Format: date-time */
                at: string;
            }[];
        };
        Submission: {
            version: components["schemas"]["VersionSummary"];
            /** @enum {string} */
            decision: "published" | "in_review";
            queue: {
                position: number;
                length: number;
            } | null;
        };
        WebhookDelivery: {
            id: string;
            endpointId: string;
            eventId: string;
            type: string;
            subject: string;
            /** @enum {string} */
            state: "pending" | "succeeded" | "failed" | "cancelled";
            /** @description Attempts of the present round; a replay starts a new one */
            attemptCount: number;
            nextAttemptAt: string | null;
            createdAt: string;
        };
        WebhookDeliveryDetail: {
            id: string;
            endpointId: string;
            eventId: string;
            type: string;
            subject: string;
            /** @enum {string} */
            state: "pending" | "succeeded" | "failed" | "cancelled";
            /** @description Attempts of the present round; a replay starts a new one */
            attemptCount: number;
            nextAttemptAt: string | null;
            createdAt: string;
            body: components["schemas"]["Event"];
            attempts: components["schemas"]["WebhookAttempt"][];
        };
        WebhookAttempt: {
            id: string;
            number: number;
            /** @enum {string} */
            trigger: "schedule" | "replay";
            /** @description HTTP status; null when there was no answer */
            status: number | null;
            error: string | null;
            /** @description First 4 kB of the answer */
            responseBody: string | null;
            /** @description null for attempts before 2026-11-22 */
            requestHeaders: {
                [key: string]: string;
            } | null;
            responseHeaders: {
                [key: string]: string;
            } | null;
            durationMs: number;
            attemptedAt: string;
        };
        WebhookEndpoint: {
            id: string;
            /** @enum {string} */
            environment: "live" | "sandbox";
            url: string;
            description: string | null;
            /** @description Types it receives; empty: all */
            eventTypes: string[];
            /**
             * @description pending: answer the signed ping first; disabled: activate it again
             * @enum {string}
             */
            state: "pending" | "active" | "disabled";
            /** @description gone (it answered 410) or failing (five days) */
            disabledReason: string | null;
            failingSince: string | null;
            revision: number;
            createdAt: string;
            updatedAt: string;
        };
        WebhookEndpointWithSecret: {
            id: string;
            /** @enum {string} */
            environment: "live" | "sandbox";
            url: string;
            description: string | null;
            /** @description Types it receives; empty: all */
            eventTypes: string[];
            /**
             * @description pending: answer the signed ping first; disabled: activate it again
             * @enum {string}
             */
            state: "pending" | "active" | "disabled";
            /** @description gone (it answered 410) or failing (five days) */
            disabledReason: string | null;
            failingSince: string | null;
            revision: number;
            createdAt: string;
            updatedAt: string;
            /** @description whsec_…, shown this once */
            secret: string;
        };
        WebhookEndpointDetail: {
            id: string;
            /** @enum {string} */
            environment: "live" | "sandbox";
            url: string;
            description: string | null;
            /** @description Types it receives; empty: all */
            eventTypes: string[];
            /**
             * @description pending: answer the signed ping first; disabled: activate it again
             * @enum {string}
             */
            state: "pending" | "active" | "disabled";
            /** @description gone (it answered 410) or failing (five days) */
            disabledReason: string | null;
            failingSince: string | null;
            revision: number;
            createdAt: string;
            updatedAt: string;
            signing: {
                id: string;
                createdAt: string;
                expiresAt: string | null;
            }[];
        };
        WebhookReplay: {
            queued: number;
            /** @description There were more than one call takes; call again */
            more: boolean;
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
                scopes: ("organisation:read" | "namespaces:write" | "listings:read" | "listings:write" | "listings:submit" | "listings:lifecycle" | "leads:read" | "leads:write" | "webhooks:read" | "webhooks:write" | "sandbox:simulate")[];
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
export type Event = components['schemas']['Event'];
export type StoredFile = components['schemas']['StoredFile'];
export type Lead = components['schemas']['Lead'];
export type LeadMessage = components['schemas']['LeadMessage'];
export type Listing = components['schemas']['Listing'];
export type VersionSummary = components['schemas']['VersionSummary'];
export type PushResult = components['schemas']['PushResult'];
export type Finding = components['schemas']['Finding'];
export type ManifestDocument = components['schemas']['ManifestDocument'];
export type PushPreview = components['schemas']['PushPreview'];
export type VersionDiff = components['schemas']['VersionDiff'];
export type Namespace = components['schemas']['Namespace'];
export type Organization = components['schemas']['Organization'];
export type SandboxClock = components['schemas']['SandboxClock'];
export type ListedVersion = components['schemas']['ListedVersion'];
export type Version = components['schemas']['Version'];
export type Submission = components['schemas']['Submission'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookDeliveryDetail = components['schemas']['WebhookDeliveryDetail'];
export type WebhookAttempt = components['schemas']['WebhookAttempt'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookEndpointWithSecret = components['schemas']['WebhookEndpointWithSecret'];
export type WebhookEndpointDetail = components['schemas']['WebhookEndpointDetail'];
export type WebhookReplay = components['schemas']['WebhookReplay'];
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
                /** @description `true` adds the total and the count behind each facet value, which costs a look at every match */
                counts?: "true" | "false";
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
                            /** @description Which criteria were confirmed; the evidence stays with the curators */
                            criteria: {
                                criterion: string;
                                met: boolean;
                            }[];
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
        };
    };
    "events.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                type?: string;
                subject?: string;
                /** @description Only events after this event id */
                after?: string;
                order?: "asc" | "desc";
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
                        data: components["schemas"]["Event"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    "events.stream": {
        parameters: {
            query?: {
                type?: string;
                /** @description Only events after this event id */
                after?: string;
            };
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description The last event that you have seen; wins over `after` */
                "Last-Event-ID"?: string;
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
                    "text/event-stream": components["schemas"]["Event"];
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
                /** @description SHA-256 of the bytes that were sent, hex */
                sha256?: string;
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
        };
    };
    "leads.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "offered" | "accepted" | "declined" | "expired" | "working" | "converted" | "lost" | "withdrawn";
                listingId?: string;
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
                            listingId: string;
                            /** @description namespace/slug */
                            listing: string;
                            listingName: {
                                "zh-CN"?: string;
                                en?: string;
                            };
                            /** @enum {string} */
                            environment: "live" | "sandbox";
                            /** @enum {string} */
                            state: "offered" | "accepted" | "declined" | "expired" | "working" | "converted" | "lost" | "withdrawn";
                            stateSince: string;
                            /** @description The answer promised to the customer */
                            respondBy: string | null;
                            /** @description null after the customer withdrew consent */
                            contact: {
                                /** @description true until the lead is accepted */
                                masked: boolean;
                                name: string;
                                email: string;
                                phone: string | null;
                            } | null;
                            company: string | null;
                            message: string | null;
                            /**
                             * @description The language the customer wrote in
                             * @enum {string}
                             */
                            locale: "zh-CN" | "en";
                            consent: {
                                purpose: string;
                                version: string;
                                givenAt: string;
                                withdrawnAt: string | null;
                            };
                            decline: {
                                /** @description An open enum */
                                reason: string;
                                label: {
                                    "zh-CN": string;
                                    en: string;
                                };
                                note: string | null;
                            } | null;
                            /** @description Why the customer closed it */
                            closed: {
                                /** @description An open enum */
                                reason: string;
                                label: {
                                    "zh-CN": string;
                                    en: string;
                                };
                            } | null;
                            /** @description When the customer said that it was answered */
                            answeredAt: string | null;
                            revision: number;
                            createdAt: string;
                            /** @description Messages not read yet */
                            unread: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    "leads.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Answers 304 when nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                leadId: string;
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
                    "application/json": components["schemas"]["Lead"];
                };
            };
        };
    };
    "leads.accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
            };
            path: {
                leadId: string;
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
                    "application/json": components["schemas"]["Lead"];
                };
            };
        };
    };
    "leads.decline": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
            };
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    reason: "no_capacity" | "out_of_scope" | "region" | "budget" | "conflict_of_interest" | "too_little_information" | "other";
                    note?: string | null;
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
                    "application/json": components["schemas"]["Lead"];
                };
            };
        };
    };
    "leads.work": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
            };
            path: {
                leadId: string;
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
                    "application/json": components["schemas"]["Lead"];
                };
            };
        };
    };
    "leads.convert": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
            };
            path: {
                leadId: string;
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
                    "application/json": components["schemas"]["Lead"];
                };
            };
        };
    };
    "leads.lose": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
            };
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
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
                    "application/json": components["schemas"]["Lead"];
                };
            };
        };
    };
    "leads.listMessages": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
            };
            path: {
                leadId: string;
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
                        data: components["schemas"]["LeadMessage"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    "leads.sendMessage": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                leadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
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
                    "application/json": components["schemas"]["LeadMessage"];
                };
            };
        };
    };
    "listings.list": {
        parameters: {
            query?: {
                state?: string;
                kind?: string;
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
                        data: components["schemas"]["Listing"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    "listings.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Answers 304 when nothing changed */
                "If-None-Match"?: string;
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
                    "application/json": components["schemas"]["Listing"];
                };
            };
        };
    };
    "listings.push": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
            };
            path: {
                namespace: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManifestDocument"];
            };
        };
        responses: {
            /** @description Nothing had to change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushResult"];
                };
            };
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushResult"];
                };
            };
        };
    };
    "listings.preview": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                namespace: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManifestDocument"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushPreview"];
                };
            };
        };
    };
    "listings.diff": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
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
                    "application/json": components["schemas"]["VersionDiff"];
                };
            };
        };
    };
    "listings.deprecate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
            };
            path: {
                namespace: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description namespace/slug */
                    successor?: string;
                    /** @description Why; customers and curators may read it */
                    reason?: string;
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
                    "application/json": components["schemas"]["Listing"];
                };
            };
        };
    };
    "listings.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
            };
            path: {
                namespace: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why; customers and curators may read it */
                    reason?: string;
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
                    "application/json": components["schemas"]["Listing"];
                };
            };
        };
    };
    "listings.restore": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
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
                    "application/json": components["schemas"]["Listing"];
                };
            };
        };
    };
    "listings.transfer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
            };
            path: {
                namespace: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    namespace: string;
                    slug?: string;
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
                    "application/json": components["schemas"]["Listing"];
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
        };
    };
    "sandbox.decideReview": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
            };
            path: {
                namespace: string;
                slug: string;
                /** @description The number, or `lsv_…` */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "approve" | "request_changes" | "reject";
                    /** @description Of a request for changes or a rejection; one is chosen where none is given */
                    reasons?: ("description_unclear" | "translation_poor" | "evidence_missing" | "price_unclear" | "implementation_unclear" | "support_unclear" | "scope_excessive" | "test_failed" | "media_unusable" | "duplicate" | "false_claim" | "boundary_conflict" | "unlawful" | "out_of_scope")[];
                    /** @description What the reviewer says */
                    note?: string;
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
                    "application/json": components["schemas"]["VersionSummary"];
                };
            };
        };
    };
    "sandbox.createLead": {
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
                    /** @description namespace/slug */
                    listing: string;
                    /**
                     * @description The language the customer writes in
                     * @enum {string}
                     */
                    locale?: "zh-CN" | "en";
                    message?: string;
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
                    "application/json": components["schemas"]["Lead"];
                };
            };
        };
    };
    "sandbox.getClock": {
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
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
        };
    };
    "sandbox.advanceClock": {
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
                    seconds: number;
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
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description Real time and how far the sandbox is ahead of it
                         */
                        now: string;
                        /** @description All that was advanced so far */
                        aheadSeconds: number;
                        /**
                         * Format: date-time
                         * @description When it was advanced last, in real time
                         */
                        movedAt: string | null;
                        /** @description What came closer */
                        moved: {
                            /** @description Leads whose answer is awaited */
                            leads: number;
                            /** @description Versions with a deadline */
                            versions: number;
                            /** @description Deliveries that will be tried again */
                            deliveries: number;
                            /** @description Endpoints that fail; after five days of it they are disabled */
                            endpoints: number;
                            /** @description Secrets of a rotation that still sign */
                            secrets: number;
                        };
                    };
                };
            };
        };
    };
    "versions.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
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
                        data: components["schemas"]["ListedVersion"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    "versions.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Answers 304 when nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                namespace: string;
                slug: string;
                /** @description The number, or `lsv_…` */
                version: string;
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
                    "application/json": components["schemas"]["Version"];
                };
            };
        };
    };
    "versions.submit": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
            };
            path: {
                namespace: string;
                slug: string;
                /** @description The number, or `lsv_…` */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description To the reviewer */
                    note?: string;
                    /** @description Sandbox keys only: the version waits in review until you decide at `/v1/sandbox/reviews/…/decide` */
                    simulateReview?: boolean;
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
                    "application/json": components["schemas"]["Submission"];
                };
            };
        };
    };
    "versions.withdraw": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
            };
            path: {
                namespace: string;
                slug: string;
                /** @description The number, or `lsv_…` */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
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
                    "application/json": components["schemas"]["VersionSummary"];
                };
            };
        };
    };
    "versions.reply": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                namespace: string;
                slug: string;
                /** @description The number, or `lsv_…` */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    message: string;
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
                    "application/json": {
                        caseId: string;
                    };
                };
            };
        };
    };
    "versions.appeal": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
            };
            path: {
                namespace: string;
                slug: string;
                /** @description The number, or `lsv_…` */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    statement: string;
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
                    "application/json": components["schemas"]["VersionSummary"];
                };
            };
        };
    };
    "webhookDeliveries.list": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "pending" | "succeeded" | "failed" | "cancelled";
                type?: string;
            };
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
            };
            path: {
                endpointId: string;
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
                        data: components["schemas"]["WebhookDelivery"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    "webhookDeliveries.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
            };
            path: {
                deliveryId: string;
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
                    "application/json": components["schemas"]["WebhookDeliveryDetail"];
                };
            };
        };
    };
    "webhookDeliveries.replay": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
    "webhookEndpoints.list": {
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
                        data: components["schemas"]["WebhookEndpoint"][];
                        nextCursor: string | null;
                    };
                };
            };
        };
    };
    "webhookEndpoints.create": {
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
                    /** @description https address that receives signed POST requests */
                    url: string;
                    description?: string | null;
                    /** @description Types it receives; empty: all */
                    eventTypes?: string[];
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
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
        };
    };
    "webhookEndpoints.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Answers 304 when nothing changed */
                "If-None-Match"?: string;
            };
            path: {
                endpointId: string;
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
                    "application/json": components["schemas"]["WebhookEndpointDetail"];
                };
            };
        };
    };
    "webhookEndpoints.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
            };
            path: {
                endpointId: string;
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
        };
    };
    "webhookEndpoints.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
            };
            path: {
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description https address that receives signed POST requests */
                    url?: string;
                    description?: string | null;
                    /** @description Types it receives; empty: all */
                    eventTypes?: string[];
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
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
        };
    };
    "webhookEndpoints.activate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                endpointId: string;
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
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
        };
    };
    "webhookEndpoints.rotateSecret": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
                /** @description The ETag that you read */
                "If-Match"?: string;
            };
            path: {
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 24 */
                    overlapHours?: number;
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
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
        };
    };
    "webhookEndpoints.sendTestEvent": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    type: string;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
    "webhookEndpoints.replay": {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts in the answer: zh-CN or en */
                "Accept-Language"?: string;
                /** @description Repeating a request with the same key within 72 h gives the first answer */
                "Idempotency-Key"?: string;
            };
            path: {
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    which: "failed";
                    /** Format: date-time */
                    since: string;
                } | {
                    /** @enum {string} */
                    which: "never_attempted";
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplay"];
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
                /**
                 * @example {
                 *       "id": "evt_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *       "type": "namespace.proved",
                 *       "timestamp": "2026-11-21T09:00:00.000Z",
                 *       "data": {
                 *         "namespaceId": "nsp_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *         "namespace": "acme",
                 *         "method": "dns_txt"
                 *       },
                 *       "api_version": "v1",
                 *       "environment": "live",
                 *       "subject": "nsp_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *       "sequence": 1
                 *     }
                 */
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
                /**
                 * @example {
                 *       "id": "evt_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *       "type": "listing.version.state_changed",
                 *       "timestamp": "2026-11-21T09:00:00.000Z",
                 *       "data": {
                 *         "listingId": "lst_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *         "listing": "acme/crm-sync",
                 *         "versionId": "lsv_01jd3zq0c5e3ssvtm5xgr3b7ac",
                 *         "version": "1.2.0",
                 *         "state": "in_review",
                 *         "stateCode": "awaiting_claim",
                 *         "owner": "curator",
                 *         "dueAt": "2026-11-26T09:00:00.000Z"
                 *       },
                 *       "api_version": "v1",
                 *       "environment": "live",
                 *       "subject": "lsv_01jd3zq0c5e3ssvtm5xgr3b7ac",
                 *       "sequence": 1
                 *     }
                 */
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
                /**
                 * @example {
                 *       "id": "evt_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *       "type": "listing.state_changed",
                 *       "timestamp": "2026-11-21T09:00:00.000Z",
                 *       "data": {
                 *         "listingId": "lst_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *         "listing": "acme/crm-sync",
                 *         "state": "deprecated",
                 *         "reason": null,
                 *         "successor": "acme/crm-sync-2"
                 *       },
                 *       "api_version": "v1",
                 *       "environment": "live",
                 *       "subject": "lst_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *       "sequence": 1
                 *     }
                 */
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
                /**
                 * @example {
                 *       "id": "evt_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *       "type": "listing.transferred",
                 *       "timestamp": "2026-11-21T09:00:00.000Z",
                 *       "data": {
                 *         "listingId": "lst_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *         "from": "acme/crm-sync",
                 *         "to": "globex/crm-sync"
                 *       },
                 *       "api_version": "v1",
                 *       "environment": "live",
                 *       "subject": "lst_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *       "sequence": 1
                 *     }
                 */
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
                /**
                 * @example {
                 *       "id": "evt_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *       "type": "listing.standing_changed",
                 *       "timestamp": "2026-11-21T09:00:00.000Z",
                 *       "data": {
                 *         "listingId": "lst_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *         "listing": "acme/crm-sync",
                 *         "from": "listed",
                 *         "to": "whitelisted",
                 *         "validUntil": "2027-11-21T00:00:00.000Z"
                 *       },
                 *       "api_version": "v1",
                 *       "environment": "live",
                 *       "subject": "lst_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *       "sequence": 1
                 *     }
                 */
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
                /**
                 * @example {
                 *       "id": "evt_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *       "type": "lead.offered",
                 *       "timestamp": "2026-11-21T09:00:00.000Z",
                 *       "data": {
                 *         "leadId": "led_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *         "listingId": "lst_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *         "listing": "acme/crm-sync",
                 *         "state": "offered",
                 *         "respondBy": "2026-11-25T09:00:00.000Z"
                 *       },
                 *       "api_version": "v1",
                 *       "environment": "live",
                 *       "subject": "led_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *       "sequence": 1
                 *     }
                 */
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
                /**
                 * @example {
                 *       "id": "evt_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *       "type": "lead.state_changed",
                 *       "timestamp": "2026-11-21T09:00:00.000Z",
                 *       "data": {
                 *         "leadId": "led_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *         "listingId": "lst_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *         "listing": "acme/crm-sync",
                 *         "state": "accepted",
                 *         "respondBy": null
                 *       },
                 *       "api_version": "v1",
                 *       "environment": "live",
                 *       "subject": "led_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *       "sequence": 1
                 *     }
                 */
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
    "events.lead.message_created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "id": "evt_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *       "type": "lead.message_created",
                 *       "timestamp": "2026-11-21T09:00:00.000Z",
                 *       "data": {
                 *         "leadId": "led_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *         "listingId": "lst_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *         "listing": "acme/crm-sync",
                 *         "state": "accepted",
                 *         "messageId": "lmg_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *         "from": "customer"
                 *       },
                 *       "api_version": "v1",
                 *       "environment": "live",
                 *       "subject": "led_01jd3zq0c5e3ssvtm5xgr3b7ab",
                 *       "sequence": 1
                 *     }
                 */
                "application/json": {
                    id: string;
                    /** @enum {string} */
                    type: "lead.message_created";
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
                        /** @description Its words are read with the API */
                        messageId: string;
                        /** @description `customer` or `partner` */
                        from: string;
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
