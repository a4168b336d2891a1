import type { EvalCase, EvalCitation, EvalClaim, Measure } from '../types.ts'
import { type Articles, claimHits, goldOf, hasGold } from './gold-hit.ts'
import { measure } from './wilson.ts'

/** Whether these citations together support a claim. */
export type SupportJudge = (claim: EvalClaim, citations: EvalCitation[]) => boolean

/**
 * Judges extractive claims by the gold: citations support a claim when one of them shows a gold span of the question.
 * Such a claim is true by construction, since it is its own quote; so this asks whether it answers.
 */
export function goldJudge(articles: Articles): (one: EvalCase) => SupportJudge {
  return (one) => (claim, citations) => claimHits({ ...claim, citations }, goldOf(one), articles)
}

/**
 * Citation recall and precision (Gao et al. 2023, "Enabling large language models to generate text with citations",
 * ALCE), over the claims made for questions with gold. 0 to 1.
 *
 * - Recall: the share of claims that their citations together support; a claim without citations is not supported.
 * - Precision: the share of citations that are useful. One of an unsupported claim is not; one of a supported claim is,
 *   unless it fails alone and the others suffice without it.
 *
 * With the gold as judge, a true sentence beside the point counts as unsupported, and its citations as useless: both
 * figures then are lower bounds of what a judge of truth would give, and precision tells how much of what is shown
 * answers. ALCE averages per answer; here all claims and all citations count alike, so that the intervals hold.
 */
export function citationSupport(
  cases: readonly EvalCase[],
  judgeOf: (one: EvalCase) => SupportJudge,
): Measure[] {
  let [claims, supported, citations, useful] = [0, 0, 0, 0]
  for (const one of cases.filter(hasGold)) {
    const isSupported = judgeOf(one)
    for (const claim of one.answer.claims) {
      claims++
      citations += claim.citations.length
      if (claim.citations.length === 0 || !isSupported(claim, claim.citations)) continue
      supported++
      useful += claim.citations.filter((citation) => isUseful(claim, citation, isSupported)).length
    }
  }
  return [measure('citation.recall', supported, claims), measure('citation.precision', useful, citations)]
}

/** Only asked of a claim that is supported. */
function isUseful(claim: EvalClaim, citation: EvalCitation, isSupported: SupportJudge): boolean {
  if (isSupported(claim, [citation])) return true
  const others = claim.citations.filter((other) => other !== citation)
  return others.length === 0 || !isSupported(claim, others)
}
