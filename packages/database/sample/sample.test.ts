import { industries, type Manifest, validate } from '@headwater/manifest';
import { describe, expect, it } from 'vitest';
import { loadSample } from './index.ts';

const now = new Date('2026-12-01T00:00:00Z');
const sample = loadSample({ now });
const ids = [...sample.manifests, ...sample.imported].map(({ id }) => id);
const namespaces = new Set(sample.publishers.map(({ namespace }) => namespace));
const solutions = sample.manifests.filter((manifest) => manifest.kind === 'solution');

describe('the hand-written part of the sample', () => {
  it('has at least 64 listings of all three kinds', () => {
    const count = (kind: Manifest['kind']) => sample.manifests.filter((one) => one.kind === kind).length;
    expect(sample.manifests.length).toBeGreaterThanOrEqual(64);
    expect(count('integration')).toBeGreaterThanOrEqual(40);
    expect(count('solution')).toBeGreaterThanOrEqual(14);
    expect(count('service')).toBeGreaterThanOrEqual(10);
  });

  it.each(sample.manifests.map((manifest) => [manifest.id, manifest] as const))(
    '%s can be published as it is',
    (_, manifest) => {
      const { findings } = validate(manifest, {
        now,
        knownListingIds: ids,
        provedNamespaces: [...namespaces],
      });
      expect(findings.filter(({ severity }) => severity !== 'warning')).toEqual([]);
    },
  );

  it.each(sample.manifests.map(({ id, listing }) => [id, listing] as const))(
    '%s says everything in Chinese and in English',
    (_, { 'zh-CN': zh, en }) => {
      expect(zh && Object.keys(zh).sort()).toEqual(en && Object.keys(en).sort());
      expect(zh?.faq).toHaveLength(en?.faq?.length ?? -1);
      expect(zh?.faq?.length).toBeGreaterThanOrEqual(2);
      expect(zh?.description?.match(/^## /gm)?.length).toBe(en?.description?.match(/^## /gm)?.length);
      for (const field of ['name', 'tagline', 'summary', 'description'] as const)
        expect(zh?.[field]).not.toBe(en?.[field]);
      expect(`${zh?.tagline}${zh?.summary}${zh?.description}`).not.toMatch(/\p{Script=Han}[,;:?!]/u);
    },
  );

  it('is composed of listings that exist, in industries of GB/T 4754', () => {
    for (const { composes = [], classification } of solutions) {
      expect(composes.length).toBeGreaterThan(1);
      for (const { listing } of composes) expect(ids).toContain(listing);
      expect(classification.industries?.every((section) => section in industries)).toBe(true);
    }
    const covered = new Set(solutions.flatMap(({ classification }) => classification.industries ?? []));
    expect(covered.size).toBeGreaterThanOrEqual(12);
  });

  it('builds on products the sample vendor has', () => {
    const named = sample.manifests.flatMap(({ buildsOn = [] }) => buildsOn.map(({ product }) => product));
    expect(named.filter((product) => !(product in sample.products))).toEqual([]);
  });

  it('carries a small picture for each listing', () => {
    expect(sample.logos).toHaveLength(sample.manifests.length);
    for (const { body } of sample.logos) expect(body.byteLength).toBeLessThanOrEqual(4096);
  });

  it.each(['智能客服', '客服', '云计算', '数据分析', 'CRM', 'analytics'])('can be found by %s', (word) => {
    const keywords = sample.manifests.map(({ listing }) =>
      [...(listing['zh-CN']?.keywords ?? []), ...(listing.en?.keywords ?? [])].join(' '),
    );
    expect(keywords.filter((text) => text.includes(word)).length).toBeGreaterThan(1);
  });
});

describe('the imported part of the sample', () => {
  it('has at least 260 further integrations in English only, none with an error', () => {
    expect(sample.imported.length).toBeGreaterThanOrEqual(260);
    for (const manifest of sample.imported) {
      expect(Object.keys(manifest.listing)).toEqual(['en']);
      expect(validate(manifest, { now }).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  it('names no listing twice', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('people, standings and lifecycles of the sample', () => {
  it('live under a domain that can reach nobody', () => {
    const domains = sample.publishers.map(({ domain }) => domain);
    expect(
      [...domains, ...sample.people.map(({ email }) => email)].filter((one) => !one.endsWith('.example')),
    ).toEqual([]);
    expect(new Set(sample.people.map(({ email }) => email)).size).toBe(sample.people.length);
  });

  it('have a publisher for each hand-written listing', () => {
    expect(sample.manifests.filter(({ id }) => !namespaces.has(id.split('/')[0] ?? ''))).toEqual([]);
  });

  it('refer to listings that exist and are still valid', () => {
    const named = [
      ...sample.standings.map(({ listing }) => listing),
      ...sample.lifecycles.flatMap(({ listing, successor }) => [listing, successor]),
    ];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    for (const { decidedOn, validUntil } of sample.standings) {
      expect(new Date(decidedOn) < now && now < new Date(validUntil)).toBe(true);
    }
  });
});

describe('what the sample puts before curators', () => {
  it.each(sample.submissions.map(({ manifest }) => [manifest.id, manifest] as const))(
    '%s passes every check a submission has to pass',
    (id, manifest) => {
      const { findings } = validate(manifest, {
        now,
        knownListingIds: [...ids, id],
        provedNamespaces: [...namespaces],
      });
      expect(findings.filter(({ severity }) => severity !== 'warning')).toEqual([]);
    },
  );

  it('is news: a new listing, or a later version that differs in more than its number', () => {
    for (const { manifest } of sample.submissions) {
      const live = sample.manifests.find(({ id }) => id === manifest.id);
      if (!live) continue;
      expect(manifest.version).not.toBe(live.version);
      expect(manifest).not.toMatchObject({ pricing: live.pricing, implementation: live.implementation });
    }
  });

  it('collects listings that exist', () => {
    for (const { listings } of sample.collections)
      for (const listing of listings) expect(ids).toContain(listing);
  });
});
