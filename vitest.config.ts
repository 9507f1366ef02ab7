import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'node_modules/**'],
    pool: 'threads',
    setupFiles: ['test/seed.ts'],
    // Property tests on a busy two-core machine.
    testTimeout: 30_000,
  },
});
