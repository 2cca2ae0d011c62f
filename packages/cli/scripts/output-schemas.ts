import { z } from 'zod';

const time = z.iso.datetime();
const where = z.strictObject({
  file: z.string(),
  line: z.int().min(1).optional(),
  column: z.int().min(1).optional(),
  pointer: z.string().optional().describe('JSON Pointer (RFC 6901) into the manifest'),
});

const finding = z.strictObject({
  checkId: z.string().describe('Stable id; see headwater explain'),
  severity: z.enum(['error', 'publishing', 'warning']),
  pointer: z.string(),
  message: z.string(),
  fix: z.string(),
  fingerprint: z.string().describe('The same for the same problem in another version'),
  waived: z.boolean(),
  where,
});

const queue = z.strictObject({ position: z.int(), length: z.int() });

const failure = z.strictObject({
  error: z.strictObject({
    code: z.string().describe('Stable machine code, an open enum'),
    exitCode: z.int(),
    what: z.string(),
    where: where.nullable(),
    why: z.string().nullable(),
    next: z.array(z.string()).describe('Commands or steps that help, most likely first'),
    details: z.array(z.strictObject({ code: z.string(), message: z.string(), where: where.nullable() })),
    requestId: z.string().nullable(),
    bug: z.boolean().describe('Ours; please report it'),
  }),
});

const identity = {
  server: z.string(),
  organization: z.looseObject({ id: z.string(), name: z.string(), kind: z.string() }),
  key: z
    .looseObject({
      id: z.string(),
      name: z.string(),
      environment: z.string(),
      scopes: z.array(z.string()),
      expiresAt: time.nullable(),
    })
    .nullable(),
};

const lead = z
  .looseObject({
    id: z.string(),
    listing: z.string(),
    state: z.string(),
    respondBy: time.nullable(),
    company: z.string().nullable(),
    message: z.string().nullable(),
    contact: z
      .looseObject({ name: z.string(), email: z.string(), phone: z.string().nullable() })
      .nullable()
      .describe('Masked until the lead is accepted; null after consent was withdrawn'),
  })
  .describe('As the server sends it; a newer server may send more');

const forwarded = {
  id: z.string(),
  type: z.string(),
  subject: z.string(),
  sequence: z.int(),
  timestamp: time,
  url: z.string().nullable().describe('null: only printed'),
  ok: z.boolean(),
  status: z.int().nullable().describe('null: no answer'),
  error: z.string().nullable(),
  attempts: z.int(),
  durationMs: z.int(),
};

const event = z
  .looseObject({ id: z.string(), type: z.string(), data: z.looseObject({}) })
  .describe('As the server sends it; a newer server may send more');

/** JSON output of every command; `npm run generate` writes them to schemas/. */
export const outputSchemas = {
  failure: failure.describe('Any command that fails, unless its own result says so'),
  init: z.strictObject({
    file: z.string(),
    kind: z.string(),
    id: z.string(),
    tasks: z.array(z.strictObject({ pointer: z.string(), what: z.string(), line: z.int().nullable() })),
  }),
  validate: z.strictObject({
    file: z.string(),
    valid: z.boolean(),
    id: z.string().nullable(),
    version: z.string().nullable(),
    digest: z.string().nullable().describe('SHA-256 of the canonical JSON (RFC 8785), hex'),
    counts: z.strictObject({ error: z.int(), publishing: z.int(), warning: z.int() }),
    findings: z.array(finding),
    fixed: z.array(z.string()),
    server: z.strictObject({
      checked: z.boolean(),
      address: z.string().nullable(),
      refusal: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
    }),
  }),
  diff: z.strictObject({
    file: z.string(),
    listing: z.string(),
    from: z.string().nullable().describe('null: nothing to compare with'),
    to: z.string(),
    impact: z.string().describe('first, auto_approved, needs_review, breaking; an open enum'),
    changes: z.array(
      z.strictObject({
        pointer: z.string(),
        kind: z.string(),
        impact: z.string(),
        reason: z.string(),
        before: z.unknown().optional(),
        after: z.unknown().optional(),
        where,
      }),
    ),
  }),
  push: z.strictObject({
    file: z.string(),
    listing: z.string(),
    version: z.string(),
    digest: z.string(),
    dryRun: z.boolean(),
    created: z.boolean(),
    unchanged: z.boolean(),
    state: z.string().nullable(),
    impact: z.string().nullable(),
    publishingTasks: z.int(),
    files: z
      .array(
        z.strictObject({
          src: z.string(),
          use: z.string().describe('logo, screenshot or evidence'),
          sha256: z.string(),
          bytes: z.int(),
          status: z.enum(['stored', 'uploaded', 'would_upload']).describe('stored: it was there before'),
        }),
      )
      .describe('Pictures and evidence beside the manifest that it names'),
    findings: z.array(finding),
  }),
  status: z
    .strictObject({
      listing: z.string(),
      versionId: z.string(),
      version: z.string(),
      digest: z.string(),
      state: z.string().describe('An open enum'),
      stateCode: z.string(),
      owner: z.string().describe('Who must act; an open enum'),
      since: time,
      dueAt: time.nullable(),
      why: z.string(),
      noClock: z.string().nullable(),
      queue: queue.nullable(),
      findings: z.array(finding),
      decisions: z.array(
        z.strictObject({
          action: z.string(),
          at: time,
          note: z.string().nullable(),
          reasons: z.array(z.strictObject({ code: z.string(), title: z.string(), guidance: z.string() })),
        }),
      ),
      notes: z.array(z.strictObject({ from: z.string(), body: z.string(), at: time })),
    })
    .describe('Also the output of submit'),
  versions: z.strictObject({
    listing: z.string(),
    data: z.array(
      z.strictObject({
        id: z.string(),
        version: z.string(),
        digest: z.string(),
        state: z.string(),
        stateCode: z.string(),
        owner: z.string(),
        since: time,
        dueAt: time.nullable(),
        impact: z.string().nullable(),
        publishedAt: time.nullable(),
        createdAt: time,
      }),
    ),
  }),
  pull: z.strictObject({
    file: z.string(),
    listing: z.string(),
    version: z.string(),
    digest: z.string(),
    written: z.boolean(),
    merge: z
      .strictObject({
        base: z.string().describe('The version that both sides began from'),
        taken: z.array(z.string()).describe('JSON Pointers of what was taken from the server'),
      })
      .optional()
      .describe('With --merge'),
  }),
  lifecycle: z
    .strictObject({
      id: z.string(),
      listing: z.string(),
      version: z.string().nullable().describe('null: the whole listing'),
      state: z.string(),
      successor: z.string().nullable(),
    })
    .describe('Output of deprecate and withdraw'),
  leads: z.strictObject({ data: z.array(lead) }),
  lead,
  rollback: z.strictObject({
    listing: z.string(),
    from: z.string().describe('The latest version before'),
    to: z.string().describe('Whose content came back'),
    version: z.string().describe('The new one'),
    digest: z.string(),
    dryRun: z.boolean(),
    state: z.string().nullable(),
    impact: z.string(),
    changes: z.array(z.strictObject({ pointer: z.string(), kind: z.string(), impact: z.string() })),
  }),
  logs: z
    .strictObject({
      data: z.array(
        z.looseObject({
          id: z.string(),
          endpointId: z.string(),
          eventId: z.string(),
          type: z.string(),
          state: z.string(),
          attemptCount: z.int(),
          createdAt: time,
        }),
      ),
    })
    .describe('With --follow each delivery is a document of its own, one a line'),
  listen: z
    .strictObject({ ...forwarded, event: event.optional().describe('With --print') })
    .describe('One document for each event, one a line'),
  trigger: z.strictObject({
    data: z.array(
      z.union([
        z.strictObject({
          ...forwarded,
          expected: z.enum(['accepted', 'refused']).describe('refused: it was forged on purpose'),
        }),
        z.strictObject({ type: z.string() }).describe('Without an argument: the types'),
      ]),
    ),
  }),
  replay: z.union([
    z.strictObject(forwarded).describe('With --forward-to'),
    z.looseObject({ id: z.string(), endpointId: z.string(), eventId: z.string(), state: z.string() }),
  ]),
  login: z.strictObject({
    ...identity,
    credentials: z.string().describe('keychain, or the path of the file that holds the key'),
  }),
  logout: z.strictObject({ server: z.string().nullable(), removed: z.boolean() }),
  whoami: z.strictObject({ ...identity, source: z.enum(['environment', 'keychain', 'file']) }),
  explain: z
    .union([
      z.strictObject({
        id: z.string(),
        kind: z.enum(['check', 'error']),
        severity: z.string().nullable(),
        title: z.string(),
        why: z.string().nullable(),
        fix: z.string(),
      }),
      z.strictObject({
        data: z.array(
          z.strictObject({
            id: z.string(),
            kind: z.string(),
            severity: z.string().nullable(),
            title: z.string(),
          }),
        ),
      }),
    ])
    .describe('One page, or the list of all without an argument'),
  schema: z
    .strictObject({ file: z.string() })
    .describe('With --out; without it the output is the schema itself'),
  completion: z.strictObject({ shell: z.string(), script: z.string() }),
  doctor: z.strictObject({
    version: z.string(),
    ok: z.boolean(),
    data: z.array(
      z.strictObject({
        id: z.string(),
        status: z.enum(['ok', 'warning', 'failed']),
        detail: z.string(),
        next: z.string().nullable(),
      }),
    ),
  }),
} as const;
