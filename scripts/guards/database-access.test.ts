import { expect, test } from 'vitest';
import { read, textFiles } from './repository.ts';

const mayTouch = /\/store[^/]*\.ts$|\/store\/|^packages\/core\/src\/(?:kit|testing)\/|\.test\.ts$/;
const touches = /\b(?:tx|prisma|pool)\.[a-zA-Z$]/;

test('only stores and the kit talk to the database', () => {
  const others = textFiles().filter(
    (path) => /^packages\/core\/src\/.*\.ts$/.test(path) && !mayTouch.test(path),
  );
  expect(others.length).toBeGreaterThan(50);
  const found = others.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (touches.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
