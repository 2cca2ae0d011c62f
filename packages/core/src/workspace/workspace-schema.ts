import { z } from 'zod';

const name = z.object({ 'zh-CN': z.string().optional(), en: z.string().optional() });
const time = z.string().nullable();
const version = z.object({ listing: z.string(), name, version: z.string() });

/** What a member sees first: how far the organisation is, what waits for it, what happened. Null: not theirs to see. */
export const workspaceSchema = z.object({
  steps: z.object({
    organisation: z.boolean().describe('Web site and country are filled in'),
    namespace: z.boolean(),
    listing: z.boolean(),
    submitted: z.boolean(),
    colleague: z.boolean().describe('Somebody else is a member, or is invited'),
    leads: z.boolean().describe('A lead reaches somebody, by mail or by webhook'),
  }),
  leadReaders: z.int().describe('Members whom a new lead reaches by mail'),
  leadEndpoints: z.int().describe('Active endpoints that receive new leads'),
  checklistHidden: z.boolean(),
  newDraft: z
    .string()
    .nullable()
    .describe('The form of a new listing that somebody began and did not push yet'),
  openClaim: z.string().nullable().describe('A namespace claim that is not proved yet'),
  leads: z.object({ waiting: z.int(), nextDueAt: time, nextId: z.string().nullable() }).nullable(),
  changes: z.array(version.extend({ state: z.string(), dueAt: time })),
  questions: z.array(version.extend({ unread: z.int() })),
  drafts: z.array(version.extend({ blockers: z.int(), since: z.string() })),
  standings: z.array(
    z.object({
      listing: z.string(),
      name,
      standing: z.string(),
      reviewOn: z.string(),
      validUntil: z.string(),
    }),
  ),
  suspended: z.array(z.object({ listing: z.string(), name })),
  endpoints: z
    .array(z.object({ id: z.string(), url: z.string(), state: z.string(), failingSince: time }))
    .nullable(),
  keys: z.array(z.object({ id: z.string(), name: z.string(), expiresAt: z.string() })).nullable(),
  invitations: z
    .array(z.object({ id: z.string(), email: z.string(), expiresAt: z.string(), expired: z.boolean() }))
    .nullable(),
  events: z
    .array(
      z.object({
        id: z.string(),
        type: z.string(),
        subject: z.string(),
        listing: z.string().nullable(),
        state: z.string().nullable(),
        at: z.string(),
      }),
    )
    .nullable(),
  figures: z.object({ live: z.int(), review: z.int(), drafts: z.int() }),
});

export type Workspace = z.input<typeof workspaceSchema>;
