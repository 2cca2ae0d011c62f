/** How a missing section is written: shown as a comment, with values that name what belongs there. */
export const sectionTemplates: Readonly<Record<string, string>> = {
  pricing: `pricing:
  model: quote            # free | flat | per_seat | usage | quote
  # currency: CNY         # amounts are whole minor units: 19900 is 199.00
  # plans: [{ id: standard, name: { zh-CN: …, en: … }, amountMinor: 19900, interval: month }]`,
  implementation: `implementation:
  typicalDays: { min: 1, max: 5 }
  customerEffortDays: 1
  cost: { model: included }   # included | fixed | day_rate | quote
  notIncluded: [{ zh-CN: …, en: … }]`,
  support: `support:
  channels:
    - { id: mail, type: email, address: support@…, languages: [zh-CN, en] }
  targets:
    P1: { firstResponseMinutes: 60, resolutionMinutes: 1440 }`,
  compliance: `compliance:
  dataCategories: [account]   # none | account | contact | identity | transaction | content | …
  storageRegions: [CN]
  crossBorder: { transfers: false }
  privacyPolicy: https://…`,
  changelog: `changelog:
  - { version: 0.1.0, date: 2026-01-31, changes: { zh-CN: …, en: … } }`,
  auth: `auth:
  schemes:
    - { id: key, type: apiKey, in: header, name: X-Api-Key }   # apiKey | http | oauth2 | openIdConnect`,
  actions: `actions:
  - id: create-order
    name: { zh-CN: …, en: … }
    operation: { method: POST, path: /orders }
    input: { type: object }`,
  composes: `composes:
  - { listing: com.example/ledger-sync, role: { zh-CN: …, en: … } }`,
  benchmarks: `benchmarks:
  - id: first-case
    title: { zh-CN: …, en: … }
    problem: { zh-CN: …, en: … }
    metrics: [{ name: { zh-CN: …, en: … }, before: 0, after: 0, unit: { zh-CN: …, en: … } }]
    consent: { status: granted }`,
  acceptance: `acceptance:
  - { id: first-day, criterion: { zh-CN: …, en: … } }`,
  team: `team:
  headcount: 1`,
  certifications: `certifications:
  - { id: first, name: …, issuer: … }`,
};
