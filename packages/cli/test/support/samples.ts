import type {
  Delivery,
  Event,
  Lead,
  Listing,
  ServerFinding,
  StoredFile,
  Version,
  VersionSummary,
} from '../../src/api/types.ts';

/** Digest of fixtures/ledger-sync.yaml with the files it names; a test holds the two together. */
export const digest = '3bea46200cf8b574b687e5ce2dff474f7db699899e18793fcc390febc42b44b9';

export const summary: VersionSummary = {
  id: 'lsv_01test',
  version: '1.2.0',
  digest,
  state: 'draft',
  stateCode: 'not_submitted',
  owner: 'publisher',
  since: '2026-11-20T08:00:00.000Z',
  dueAt: null,
  why: { en: 'Stored as a draft.', 'zh-CN': '已保存为草稿。' },
  noClock: { en: 'A draft may wait as long as you like.', 'zh-CN': '草稿没有时限。' },
  impact: 'first',
  pushedVia: 'api',
  submittedAt: null,
  publishedAt: null,
  createdAt: '2026-11-20T08:00:00.000Z',
  revision: 3,
};

export const inReview: VersionSummary = {
  ...summary,
  state: 'in_review',
  stateCode: 'awaiting_claim',
  owner: 'curator',
  dueAt: '2026-11-25T08:00:00.000Z',
  why: { en: 'No reviewer has taken it yet.', 'zh-CN': '等待审核人员领取。' },
  noClock: null,
};

export const finding: ServerFinding = {
  checkId: 'L009',
  fingerprint: 'L009:/listing/en/name',
  severity: 'warning',
  mode: 'enforce',
  params: {},
  waiverReason: null,
  pointer: '/listing/en/name',
  message: { en: 'Reads much like com.example/other', 'zh-CN': '与 com.example/other 相似' },
  fix: { en: 'Say what is different.', 'zh-CN': '写明不同之处。' },
  waived: false,
};

export const version = (part: Partial<Version> = {}): Version => ({
  ...summary,
  listing: 'com.example/ledger-sync',
  listingId: 'lst_01test',
  listingRevision: 7,
  manifest: {},
  findings: [],
  queue: null,
  fastLane: false,
  caseId: null,
  notes: [],
  decisions: [],
  ...part,
});

export const rejection: Version['decisions'] = [
  {
    id: 'rvd_01test',
    action: 'request_changes',
    note: 'See the price.',
    at: '2026-11-21T08:30:00.000Z',
    reasons: [
      {
        code: 'price_unclear',
        title: { en: 'The price cannot be understood', 'zh-CN': '价格说明不清楚' },
        guidance: { en: 'Name each plan and its unit.', 'zh-CN': '请写明每个套餐的计费单位。' },
      },
    ],
  },
];

export const listing: Listing = {
  id: 'lst_01test',
  listing: 'com.example/ledger-sync',
  kind: 'integration',
  environment: 'live',
  organization: { id: 'org_01test', name: 'Example Software', nameEn: null },
  name: { en: 'Ledger Sync' },
  state: 'unpublished',
  stateReason: null,
  stateEvidence: null,
  stateSince: '2026-11-20T08:00:00.000Z',
  stateUntil: null,
  createdAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
  standing: 'listed',
  successor: null,
  live: null,
  queue: null,
  pending: summary,
  revision: 7,
};

export const storedFile: StoredFile = {
  id: 'fil_01test',
  organizationId: 'org_01test',
  purpose: 'logo',
  visibility: 'public',
  mediaType: 'image/webp',
  byteSize: 900,
  sha256: '1'.repeat(64),
  sourceSha256: '2'.repeat(64),
  width: 512,
  height: 512,
  fileName: 'logo.png',
  url: 'https://partners.example.com/files/fil_01test',
  createdAt: '2026-11-20T08:00:00.000Z',
};

export const lead: Lead = {
  id: 'led_01test',
  listing: 'com.example/ledger-sync',
  state: 'offered',
  listingId: 'lst_01test',
  listingName: { en: 'Ledger Sync' },
  environment: 'live',
  stateSince: '2026-11-21T08:00:00.000Z',
  locale: 'zh-CN',
  consent: { purpose: 'inquiry', version: '1', givenAt: '2026-11-21T08:00:00.000Z', withdrawnAt: null },
  decline: null,
  closed: null,
  answeredAt: null,
  revision: 1,
  createdAt: '2026-11-21T08:00:00.000Z',
  respondBy: '2026-11-24T09:00:00.000Z',
  company: '示例制造有限公司',
  message: 'We reconcile 4,000 orders a day.',
  contact: null,
};

export const event: Event = {
  id: 'evt_01test',
  type: 'lead.offered',
  timestamp: '2026-11-21T08:00:00.000Z',
  data: { leadId: 'led_01test', listing: 'com.example/ledger-sync', state: 'offered' },
  api_version: 'v1',
  environment: 'live',
  subject: 'led_01test',
  sequence: 1,
};

export const delivery: Delivery = {
  id: 'whd_01test',
  endpointId: 'whe_01test',
  eventId: 'evt_01test',
  type: 'lead.offered',
  subject: 'led_01test',
  state: 'pending',
  attemptCount: 0,
  nextAttemptAt: '2026-11-21T09:00:00.000Z',
  createdAt: '2026-11-21T08:00:01.000Z',
};

export const identity = {
  kind: 'api_key',
  user: null,
  organization: { id: 'org_01test', name: 'Example Software', nameEn: null, kind: 'partner' },
  key: {
    id: 'key_01test',
    name: 'laptop',
    environment: 'live',
    scopes: ['listings:write', 'listings:submit'],
    expiresAt: null,
  },
  permissions: [],
};
