import type { Scaffold } from '../new.ts';

const camel = (name: string) => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const commandBody = `  async run({ input, ctx }) {
    const before = null;
    const after = input;
    ctx.record({ subject: input.id, before, after });
    return input;
  },`;
const queryBody = `  async run({ input }) {
    return input;
  },`;

const source = (options: { kind: 'command' | 'query'; area: string; constant: string; define: string }) =>
  `import { z } from 'zod';
import { ${options.define} } from '../kit/index.ts';

/** One sentence: what it does, and what follows from it. */
export const ${options.constant} = ${options.define}({
  name: '${options.area}.${options.constant}',
  permission: 'system',
  input: z.object({ id: z.string().max(40) }),
  output: z.object({ id: z.string() }),
${options.kind === 'command' ? commandBody : queryBody}
});
`;

const test = (options: { area: string; name: string; constant: string }) =>
  `import { useTestDatabase } from '@headwater/database/testing';
import { expect, test } from 'vitest';
import { ${options.constant} } from '../../src/${options.area}/${options.name}.ts';
import { testContext } from '../../src/testing/index.ts';

const database = await useTestDatabase();

test('${options.name.replaceAll('-', ' ')} is refused to a stranger', async () => {
  await expect(${options.constant}(testContext({ database }), { id: 'x' })).rejects.toMatchObject({
    code: 'unauthenticated',
  });
});

test('the promise that ${options.name} keeps', () => {
  expect.fail('Write here what must be true afterwards.');
});
`;

/** A use case, its test, and where it has to be named. */
export function useCaseFiles({
  kind,
  area,
  name,
}: {
  kind: 'command' | 'query';
  area: string;
  name: string;
}): Scaffold {
  const constant = camel(name);
  const define = kind === 'command' ? 'defineCommand' : 'defineQuery';
  const [verb = '', ...noun] = name.split('-');
  return {
    files: {
      [`packages/core/src/${area}/${name}.ts`]: source({ kind, area, constant, define }),
      [`packages/core/test/${area}/${name}.test.ts`]: test({ area, name, constant }),
    },
    next: [
      `packages/core/src/${area}/index.ts: export { ${constant} } from './${name}.ts';`,
      'a permission of packages/domain/src/shared/permissions.ts in place of system',
      `apps/api/src/trpc/${area}.ts: ${constant}: ${kind === 'command' ? 'mutation' : 'query'}(${constant}),`,
      `for the public API, an entry in apps/api/src/rest/v1/ with operationId '${camel(noun.join('-'))}.${verb}', then npm run generate`,
      `npx vitest run --project core packages/core/test/${area}/${name}.test.ts`,
    ],
  };
}
