import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

export default defineConfig({
  test: {
    include: ['{server,ingest,evals,bench,web,test}/**/*.test.{ts,tsx}'],
    globalSetup: 'test/setup.ts',
    // two cores: more workers would only make each other wait, with a model in each
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
