import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const app = process.env.KESKUS_APP ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'target/classes/META-INF/resources',
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
  },
  server: {
    proxy: { '/api': app, '/ws': { target: app, ws: true } },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
