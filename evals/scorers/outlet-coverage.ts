import type { EvalCase, Measure } from '../types.ts'
import { type Articles, citationsOf, goldOf, hasGold, hitsAny } from './gold-hit.ts'
import { measure } from './wilson.ts'

/** What the data set calls questions such as "What do the papers say on …?". */
const COMPARISON = 'comparison'

/**
 * Outlet coverage of comparisons: of all files that have something to say (gold spans), the share that is cited with
 * a hit. A file cited for something else does not count. Belegt's own measure, 0 to 1.
 */
export function outletCoverage(cases: readonly EvalCase[], articles: Articles): Measure {
  let [files, cited] = [0, 0]
  for (const one of cases.filter(({ question }) => question.category === COMPARISON).filter(hasGold)) {
    const gold = goldOf(one)
    const hits = citationsOf(one).filter((citation) => hitsAny(citation, gold, articles))
    files += new Set(gold.map(({ file }) => file)).size
    cited += new Set(hits.map(({ file }) => file)).size
  }
  return measure('answer.outlets', cited, files)
}
