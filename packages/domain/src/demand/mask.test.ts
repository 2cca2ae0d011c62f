import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskEmail, maskMessage, maskName, maskPhone } from './mask.ts';

test.each([
  ['王小明', '王**'],
  ['王伟', '王*'],
  ['欧阳娜娜', '欧阳**'],
  ['欧阳', '欧*'],
  ['諸葛亮', '諸葛*'],
  ['阿卜杜拉·买买提', '阿**'],
  ['王', '王*'],
  ['Li Wei', 'L. W.'],
  ['Ada', 'A.'],
  ['  Jean-Luc  Picard ', 'J. P.'],
  ['Łukasz Żal', 'Ł. Ż.'],
  ['김민수', '김.'],
  ['', ''],
])('the name %s is shown as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});

test.each([
  ['li.wei@example.com', 'l***@e***.com'],
  ['a@b.co.uk', 'a***@b***.uk'],
  ['张三@例子.中国', '张***@例***.中国'],
  ['broken', '***'],
])('the address %s is shown as %s', (email, masked) => {
  expect(maskEmail(email)).toBe(masked);
});

test.each([
  ['+86 138 1234 5678', '***78'],
  ['13812345678', '***78'],
  ['(020) 8765-4321', '***21'],
  ['1234', '***'],
])('the number %s is shown as %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked);
});

const contact = { name: '王小明', email: 'xm@acme.cn', phone: '138-1234-5678' };

test.each([
  ['我是王小明,请联系 xm@acme.cn 或 13812345678', '我是***,请联系 *** 或 ***'],
  ['邮箱:other@example.org。电话:020-8765 4321', '邮箱:***。电话:***'],
  ['加我微信: wang_xm88 谈', '加我微信: *** 谈'],
  [
    '\u90ae\u7bb1\uff1aother@example.org\uff0c\u7535\u8bdd\uff08\uff10\uff12\uff10\uff09\uff18\uff17\uff16\uff15\uff14\uff13\uff12\uff11',
    '\u90ae\u7bb1\uff1a***\uff0c\u7535\u8bdd\uff08***',
  ],
  ['Call +44 (20) 7946 0958 or WhatsApp wang1234.', 'Call *** or WhatsApp ***'],
  ['需要 500 个席位,预算 20 万,2026-12-31 前上线', '需要 500 个席位,预算 20 万,2026-12-31 前上线'],
])('a message tells the need and not the way to its writer: %s', (message, masked) => {
  expect(maskMessage(message, contact)).toBe(masked);
});

test('whatever is typed around it, the own address, number and name never pass', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.constantFrom(...Object.values(contact)),
      (before, after, own) => {
        expect(maskMessage(`${before} ${own} ${after}`, contact)).not.toContain(own);
      },
    ),
  );
});

test('masking never throws and never returns more than it hides', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const mask of [maskName, maskEmail, maskPhone]) expect(typeof mask(text)).toBe('string');
      if ([...text.trim()].length > 6 && /^\p{Script=Han}+$/u.test(text.trim()))
        expect([...maskName(text)].length).toBeLessThanOrEqual(4);
    }),
  );
});
