import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

export default defineConfig(({ command }) => ({
  plugins: [tailwindcss(), reactRouter()],
  build: {
    target: ['chrome111', 'safari16.4', 'firefox128'],
    cssMinify: 'lightningcss',
    reportCompressedSize: false,
  },
  // The build is one self-contained file: production React whatever NODE_ENV says, and a short cold start.
  // In development only our own packages need Vite, because they export TypeScript.
  ssr: { noExternal: command === 'build' ? true : [/^@headwater\//] },
}));
