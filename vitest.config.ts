import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{server,ingest,evals,bench,web,test}/**/*.test.{ts,tsx}'],
    globalSetup: 'test/setup.ts',
    // two cores: more workers would only make each other wait, with a model in each
    maxWorkers: 2,
    // test files share a process, and with it modules and models that are loaded already
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
