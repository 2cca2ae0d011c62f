import type { Scaffold } from '../new.ts';

/** The folders that an area has, each with the file that everything else is exported through. */
export function areaFiles(area: string): Scaffold {
  const schema = area.replaceAll('-', '_');
  return {
    files: {
      [`packages/domain/src/${area}/index.ts`]: 'export {};\n',
      [`packages/core/src/${area}/index.ts`]: 'export {};\n',
      [`packages/database/prisma/schema/${schema}.prisma`]: `// Tables of ${area}.\n`,
    },
    next: [
      `its tables in packages/database/prisma/schema/${schema}.prisma, then npm run migration -w @headwater/database -- ${schema}`,
      `its first use case: npm run new -- command ${area} verb-noun`,
      'its permissions, errors and events in packages/domain/src',
      `apps/api/src/trpc/${area}.ts, named in router.ts; apps/marketplace/src/features/${area}`,
      'its name in the list of areas of docs/architecture.md',
    ],
  };
}
