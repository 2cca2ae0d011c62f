import { expect, test } from 'vitest';
import { findLocaleFaults } from './find-locale-faults.ts';
import type { Message } from './read-messages.ts';

function message(text: string, parameters: string[] = []): Message {
  return { area: 'home', source: text, parameters, texts: [text] };
}

const one = (text: string, parameters?: string[]) => new Map([['home_title', message(text, parameters)]]);

test('two languages with the same keys and parameters, all used, have no fault', () => {
  expect(findLocaleFaults({ en: one('Hello'), 'zh-CN': one('你好'), source: 'm.home_title()' })).toEqual([]);
});

test('a key that one language lacks is named', () => {
  expect(findLocaleFaults({ en: one('Hello'), 'zh-CN': new Map(), source: 'm.home_title()' })).toEqual([
    'home_title: missing in zh-CN',
  ]);
});

test('a parameter that one language forgets is named', () => {
  const faults = findLocaleFaults({
    en: one('{n} items', ['n']),
    'zh-CN': one('条目'),
    source: 'm.home_title({ n })',
  });
  expect(faults).toEqual(['home_title: parameters differ (en: n; zh-CN: )']);
});

test('a key that no page uses is named', () => {
  expect(findLocaleFaults({ en: one('Hello'), 'zh-CN': one('你好'), source: 'm.home_titles()' })).toEqual([
    'home_title: not used anywhere',
  ]);
});

test('ASCII punctuation inside Chinese text is named', () => {
  const faults = findLocaleFaults({
    en: one('Hi, all'),
    'zh-CN': one('你好,大家'),
    source: 'm.home_title()',
  });
  expect(faults).toEqual(['home_title: ASCII punctuation in Chinese text']);
});
