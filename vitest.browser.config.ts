import { defineConfig } from 'vitest/config';

// Each file starts a browser of its own; one after the other, so that a small machine is not slowed into failures.
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    // Nor do they read their modules anew for each.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A second is too little where two cores also run the browser, and a wait that succeeds ends at once.
    expect: { poll: { timeout: 30_000 } },
  },
});
