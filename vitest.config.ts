import { defineConfig } from 'vitest/config'

const ALL = '{server,ingest,evals,bench,web,test}/**/*.test.{ts,tsx}'
/** A third of the time, so they are begun first: Vitest begins with what has a process of its own. */
const LONGEST = ['web/e2e/page.test.ts', 'evals/drafts.test.ts', 'evals/seeds.test.ts']

export default defineConfig({
  test: {
    globalSetup: 'test/setup.ts',
    // two cores: more workers would only make each other wait, with a model in each
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'longest', include: LONGEST } },
      // test files share a process, and with it modules and models that are loaded already
      { extends: true, test: { name: 'others', include: [ALL], exclude: LONGEST, isolate: false } },
    ],
  },
})
