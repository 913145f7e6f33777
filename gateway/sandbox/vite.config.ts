import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  base: '/sandbox/',
  publicDir: false,
  // A second copy of any of these would have its own React contexts or its own editor registry.
  resolve: { dedupe: ['react', 'react-dom', 'graphql', '@graphiql/react', 'monaco-editor'] },
  // Without plugins: Vite's own compiler turns TSX into JavaScript, and the build is what people use.
  worker: { format: 'es' },
  build: {
    target: 'esnext',
    // A fresh clone builds this beside its first start: every second counts, so nothing is measured or mapped.
    sourcemap: false,
    reportCompressedSize: false,
    cssMinify: false,
    modulePreload: { polyfill: false },
    // The editor is one chunk of some megabytes, read from the same machine and cached for good.
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      input: { index: resolve(here, 'index.html'), map: resolve(here, 'map.html') },
      // 'use client' and 'use no memo' speak to other tools; a warning for each would hide the real ones.
      onLog(level, log, report) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  // `vite gateway/sandbox` while working on these pages: everything else comes from the running graph.
  server: {
    proxy: {
      '/graphql': 'http://localhost:4000',
      '/sandbox/personas.json': 'http://localhost:4000',
      '/sandbox/examples.json': 'http://localhost:4000',
    },
  },
});
