import { expect, test } from 'vitest';
import { inLocale } from '../../server/locale-scope.ts';
import { toAppliedFilters, toConditions } from './applied.ts';
import { toFacetViews } from './facet-views.ts';
import { readSearch } from './read-search.ts';

const search = readSearch(new URLSearchParams('q=crm&kind=service&price=free'));

test('a chosen value that finds nothing stays in sight, so that it can be taken back', () => {
  const [kind] = inLocale('en', () => toFacetViews({ 'kind:solution': 3 }, search));
  expect(kind?.values).toEqual([
    { code: 'solution', label: 'Solution', count: '3', chosen: false },
    { code: 'service', label: 'Service', count: '0', chosen: true },
  ]);
});

test('a facet with one value only narrows nothing and is left out', () => {
  const names = inLocale('en', () => toFacetViews({ 'region:SG': 4 }, search)).map(({ name }) => name);
  expect(names).toEqual(['kind', 'price']);
});

test('each condition can be dropped alone, in the words of the reader', () => {
  expect(inLocale('zh-CN', () => toAppliedFilters(search))).toEqual([
    { key: 'q', label: '“crm”', without: '/catalogue?kind=service&price=free' },
    { key: 'kind:service', label: '类型：服务产品', without: '/catalogue?q=crm&price=free' },
    { key: 'price:free', label: '计价方式：免费', without: '/catalogue?q=crm&kind=service' },
  ]);
});

test('two values of one facet are one condition, because each alone only widens the list', () => {
  const two = readSearch(new URLSearchParams('kind=service&price=free&price=quote&view=list'));
  expect(inLocale('en', () => toConditions(two))).toEqual([
    { key: 'kind', label: 'Kind: Service', without: '/catalogue?price=free&price=quote&view=list' },
    { key: 'price', label: 'Price model: Free or Quote', without: '/catalogue?kind=service&view=list' },
  ]);
});

test('a product is called what its vendor calls it', () => {
  const nameOf = (_: string, code: string) => `${code}!`;
  const [product] = inLocale('en', () =>
    toFacetViews({ 'product:iot': 2, 'product:crm': 1 }, readSearch(new URLSearchParams()), nameOf),
  );
  expect(product?.values.map(({ label }) => label)).toEqual(['iot!', 'crm!']);
});
