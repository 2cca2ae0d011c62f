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
  // `?worker&url` is how Vite builds a script of its own; ours runs in the page, as a module.
  worker: { format: 'es' },
  // For the server Vite leaves NODE_ENV to the run: outside production React would check every element.
  ...(command === 'build' ? { define: { 'process.env.NODE_ENV': JSON.stringify('production') } } : {}),
  // The build is one self-contained file, for a short cold start.
  // In development only our own packages need Vite, because they export TypeScript.
  ssr: { noExternal: command === 'build' ? true : [/^@headwater\//] },
}));
