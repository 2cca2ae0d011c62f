import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newsOf, nextDigestAt } from './digest.ts';

const date = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });

test('a digest comes at eight in China, after now, within its period', () => {
  fc.assert(
    fc.property(date, fc.constantFrom('daily' as const, 'weekly' as const), (now, digest) => {
      const next = nextDigestAt(now, digest);
      const days = ((next?.getTime() ?? 0) - now.getTime()) / 86_400_000;
      expect(next?.toISOString().slice(11)).toBe('00:00:00.000Z');
      expect(days).toBeGreaterThan(0);
      expect(days).toBeLessThanOrEqual(digest === 'daily' ? 1 : 7);
      if (digest === 'weekly') expect(next?.getUTCDay()).toBe(1);
    }),
  );
  expect(nextDigestAt(new Date(), 'off')).toBeNull();
});

test('news are found and were not known', () => {
  const ids = fc.uniqueArray(fc.string());
  fc.assert(
    fc.property(ids, ids, ids, (found, seen, mailed) => {
      const news = newsOf(found, seen, mailed);
      expect(news).toEqual(found.filter((id) => !seen.includes(id) && !mailed.includes(id)));
    }),
  );
});
