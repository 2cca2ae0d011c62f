import { expect, it } from 'vitest';
import { inLocale } from '../../server/locale-scope.ts';
import { listingLd } from './listing-meta.ts';

const origin = 'https://market.example';

const listing = (kind: 'integration' | 'solution' | 'service', change: object = {}) =>
  ({
    card: {
      kind,
      kindName: kind,
      name: { text: '政务热线' },
      path: '/catalogue/acme/desk',
      categories: ['客户服务'],
      publisher: { name: 'Acme', path: '/publishers/acme' },
    },
    summary: 'What it does',
    version: '1.2.0',
    publisherWebsite: null,
    questions: [{ question: 'Why?', answer: { cleanHtml: '<p>So.</p>' } }],
    offers: [{ name: 'Team', price: '199.00', currency: 'CNY' }],
    ...change,
  }) as unknown as Parameters<typeof listingLd>[0];

const read = (kind: 'integration' | 'solution' | 'service', change?: object) =>
  inLocale('zh-CN', () => JSON.parse(JSON.stringify(listingLd(listing(kind, change), origin))));

it.each([
  ['integration', 'SoftwareApplication'],
  ['solution', 'Product'],
  ['service', 'Service'],
] as const)('describes a %s as %s with its offer, its questions and its place', async (kind, type) => {
  const [thing, faq, breadcrumb] = await read(kind);
  expect(thing).toMatchObject({
    '@context': 'https://schema.org',
    '@type': type,
    name: '政务热线',
    url: `${origin}/zh-CN/catalogue/acme/desk`,
    offers: [{ '@type': 'Offer', price: '199.00', priceCurrency: 'CNY' }],
  });
  const maker = thing.publisher ?? thing.provider ?? thing.brand;
  expect(maker).toMatchObject({ '@type': 'Organization', url: `${origin}/zh-CN/publishers/acme` });
  expect(faq).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: [{ '@type': 'Question', name: 'Why?', acceptedAnswer: { '@type': 'Answer' } }],
  });
  expect(breadcrumb['@type']).toBe('BreadcrumbList');
  expect(breadcrumb.itemListElement.map((item: { position: number }) => item.position)).toEqual([1, 2, 3]);
});

it('leaves out what the publisher does not state', async () => {
  const things = await read('service', { offers: [], questions: [] });
  expect(things).toHaveLength(2);
  expect(things[0]).not.toHaveProperty('offers');
});
