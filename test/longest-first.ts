import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** One file of imports, which takes a quarter of the time: to be begun first. */
const LONGEST = 'web/e2e/page.test.ts'

/** On a new machine Vitest knows files by their size only, and would leave what takes longest for the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => Number(isLongest(b)) - Number(isLongest(a)))
  }
}

function isLongest({ moduleId }: TestSpecification): boolean {
  return moduleId.endsWith(LONGEST)
}
