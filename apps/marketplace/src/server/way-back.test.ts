import { expect, test } from 'vitest';
import { wayBack } from './way-back.ts';

const origin = 'https://headwater.example';

test.each([
  ['/en/workspace/leads?state=new', '/en/workspace/leads?state=new'],
  ['/en/workspace/leads.data?state=new&_routes=routes%2Fworkspace%2Fleads', '/en/workspace/leads?state=new'],
  ['/en/_.data', '/en'],
])('who is signed out while reading %s comes back to %s', (path, page) => {
  expect(wayBack(new Request(origin + path))).toBe(page);
});

test('who is signed out while sending a form comes back to the page with the form', () => {
  const sent = (headers: Record<string, string>) =>
    wayBack(new Request(`${origin}/en/workspace/leads/led_1.data`, { method: 'POST', headers }));
  expect(sent({ referer: `${origin}/en/workspace/leads` })).toBe('/en/workspace/leads');
  expect(sent({})).toBe('/en/workspace/leads/led_1');
});
