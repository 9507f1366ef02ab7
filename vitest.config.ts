import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'node_modules/**'],
    pool: 'threads',
    // All cores, and modules stay loaded from file to file: reading them anew for each took longer than most tests do.
    maxWorkers: availableParallelism(),
    isolate: false,
    setupFiles: ['test/seed.ts'],
    // Property tests on a busy two-core machine.
    testTimeout: 60_000,
  },
});
