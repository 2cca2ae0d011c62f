import type { Bilingual } from './facts/shapes.ts';

/** What a check found in a manifest. */
export interface ManifestFinding {
  readonly checkId: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly pointer: string;
  readonly message: Bilingual;
  readonly fix: Bilingual;
  readonly params: Readonly<Record<string, string | number>>;
}

type Manifest = Record<string, unknown>;

/** The difference of two manifests. */
export interface ManifestComparison {
  readonly impact: string;
  readonly changes: readonly {
    readonly pointer: string;
    readonly kind: string;
    readonly before: unknown;
    readonly after: unknown;
    readonly impact: string;
    readonly reason: Bilingual;
  }[];
}

/**
 * How manifests are judged. `@headwater/manifest` fits as it is and judges as the server does; without it the emulator
 * looks at `id`, `kind` and `version` only, finds nothing else and calls every change one that needs review.
 */
export interface ManifestRules {
  validate(
    manifest: unknown,
    context: { now: Date; previousVersions?: readonly string[] },
  ): { readonly manifest: object | null; readonly findings: readonly ManifestFinding[] };
  // `never`: rules have a manifest type of their own, and are only given what they validated themselves.
  digestOf(manifest: never): Promise<string>;
  diffManifests(before: never, after: never): ManifestComparison;
}

const kinds = ['integration', 'solution', 'service'];

/** For programs that do not test their manifest. */
export const plainRules: ManifestRules = {
  validate(input) {
    const manifest = Object(input) as Manifest;
    const { id, kind, version } = manifest;
    const findings = [
      ...(typeof id === 'string' && /^[^/]+\/[^/]+$/.test(id) ? [] : [wrong('id', 'namespace/slug')]),
      ...(kinds.includes(String(kind)) ? [] : [wrong('kind', kinds.join(', '))]),
      ...(/^\d+\.\d+\.\d+/.test(String(version)) ? [] : [wrong('version', '1.0.0')]),
    ];
    return findings.length > 0
      ? { manifest: null, findings }
      : { manifest: { ...manifest, id: String(id).toLowerCase() }, findings };
  },
  async digestOf(manifest: Manifest) {
    const bytes = new TextEncoder().encode(JSON.stringify(inOrder(manifest)));
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  diffManifests(before: Manifest, after: Manifest) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const impact = 'needs_review';
    const reason = { en: 'A field changed.', 'zh-CN': '字段有变化。' };
    const changes = names
      .filter((name) => JSON.stringify(inOrder(before[name])) !== JSON.stringify(inOrder(after[name])))
      .map((name) => ({
        pointer: `/${name}`,
        kind: !(name in before) ? 'added' : name in after ? 'changed' : 'removed',
        before: before[name],
        after: after[name],
        impact,
        reason,
      }));
    return { impact: changes.length > 0 ? impact : 'auto_approved', changes };
  },
};

/** The same value whatever order its members were written in. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, member]) => [name, inOrder(member)]));
}

const wrong = (name: string, allowed: string): ManifestFinding => ({
  checkId: 'M002',
  fingerprint: `M002:/${name}`,
  severity: 'error',
  pointer: `/${name}`,
  message: { en: `Use ${allowed}.`, 'zh-CN': `请填写 ${allowed}。` },
  fix: { en: `Use ${allowed}.`, 'zh-CN': `请填写 ${allowed}。` },
  params: {},
});
