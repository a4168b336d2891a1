import { EVIDENCE_ZONES, type Zone } from '../../server/core/article.ts'
import type { EvalCase, EvalCitation, Measure } from '../types.ts'
import { type Articles, citationsOf } from './gold-hit.ts'
import { share } from './wilson.ts'
import { zonesAt } from './zones-at.ts'

/** What the data set calls questions such as "What do readers write on …?". */
const COMMENT_ASKED = 'comment-asked'

/**
 * Comment leakage: of the answers to questions that do not ask for comments, the share with a citation that lies,
 * even with a part, in a zone that is not headline or body. And of the citations given where comments are asked for, the
 * share that is a reader's comment and says so. Zones are looked up in the article, never taken from the citation.
 * Belegt's own measures, 0 to 1.
 */
export function leakage(cases: readonly EvalCase[], articles: Articles): Measure[] {
  const answers = cases.filter((one) => !asksForComments(one) && citationsOf(one).length > 0)
  const wanted = cases.filter(asksForComments).flatMap(citationsOf)
  return [
    share('leak.answers', answers, (one) => hasLeak(one, articles)),
    share('comments.cited', wanted, (citation) => isComment(citation, articles)),
  ]
}

/** Whether an answer cites what is no evidence although nobody asked for it. */
export function hasLeak(one: EvalCase, articles: Articles): boolean {
  return (
    !asksForComments(one) &&
    citationsOf(one).some((citation) =>
      [...zonesOf(citation, articles)].some((zone) => !EVIDENCE_ZONES.includes(zone)),
    )
  )
}

function asksForComments({ question }: EvalCase): boolean {
  return question.category === COMMENT_ASKED
}

function isComment(citation: EvalCitation, articles: Articles): boolean {
  const zones = zonesOf(citation, articles)
  return citation.attribution.kind === 'comment' && zones.size === 1 && zones.has('comment')
}

/** None where nobody knows the file. */
function zonesOf(citation: EvalCitation, articles: Articles): Set<Zone> {
  const article = articles.get(citation.file)
  return article ? zonesAt(article, citation) : new Set()
}
