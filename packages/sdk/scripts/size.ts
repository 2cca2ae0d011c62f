import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** What a bundler makes of the code, minified and compressed with brotli, in bytes. */
export async function measureBytes(code: string): Promise<number> {
  const virtual = '\0measured.ts';
  const bundle = await rolldown({
    input: virtual,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    plugins: [
      {
        name: 'measured',
        resolveId: (id) => (id === virtual ? id : undefined),
        load: (id) =>
          id === virtual
            ? code.replaceAll('~/', fileURLToPath(new URL('../src/', import.meta.url)))
            : undefined,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return brotliCompressSync(Buffer.from(output[0].code)).length;
}

/** The figures that the package promises, each with its bar in bytes. */
export const sizeBars = [
  { name: 'webhooks alone', code: "export { verifyWebhook } from '~/webhooks/index.ts';", bar: 1_500 },
  {
    name: 'client with its resources',
    code: "import { createClient } from '~/index.ts'; globalThis.client = createClient({ baseUrl: '' });",
    bar: 8_000,
  },
  {
    name: 'whole SDK',
    code: "export * from '~/index.ts'; export * from '~/webhooks/index.ts';",
    bar: 20_000,
  },
];

if (import.meta.main) {
  for (const { name, code, bar } of sizeBars) {
    console.log(
      `${name.padEnd(26)} ${String(await measureBytes(code)).padStart(6)} B of ${bar} B min + brotli`,
    );
  }
}
