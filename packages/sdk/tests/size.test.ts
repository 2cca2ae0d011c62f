import { expect, test } from 'vitest';
import { measureBytes, sizeBars } from '../scripts/size.ts';

test.each(sizeBars)(
  '$name is at most $bar bytes, minified and compressed with brotli',
  async ({ code, bar }) => {
    const bytes = await measureBytes(code);
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThanOrEqual(bar);
  },
);
