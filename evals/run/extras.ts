import type { Checker } from '../../server/check.ts'
import type { ClaimToCheck } from '../dataset/news-qa.ts'
import type { OpenDataset } from '../dataset/open.ts'
import { type CheckedClaim, claimMeasures, saidOf } from '../scorers/claims.ts'
import { excerptScores } from '../scorers/excerpts.ts'
import { markedWords } from '../scorers/marked-words.ts'
import { attributedUnits, quotationScores } from '../scorers/quotations.ts'
import { measure } from '../scorers/wilson.ts'
import type { EvalCase, Measure, Split } from '../types.ts'

/**
 * The measures that only some kinds of data set have gold for: whose an excerpt is, quotations marked by people, and
 * sentences of a draft, where there is a checker.
 */
export async function extraMeasures(
  { origins, quotations, claims = [], answers, articles }: OpenDataset,
  cases: readonly EvalCase[],
  split: Split,
  checker: Checker | undefined,
): Promise<Measure[]> {
  return [
    ...(answers ? markedWords(cases, answers) : []),
    ...(origins ? excerptMeasures(excerptScores(cases, origins, articles)) : []),
    ...(quotations ? await quotationMeasures(quotations) : []),
    ...(checker && claims.length > 0
      ? claimMeasures(
          await checkAll(
            claims.filter((claim) => claim.split === split),
            checker,
          ),
        )
      : []),
  ]
}

async function checkAll(claims: readonly ClaimToCheck[], checker: Checker): Promise<CheckedClaim[]> {
  const checked: CheckedClaim[] = []
  for (const { claim, label } of claims) {
    checked.push({ label, said: saidOf(await checker.checkWhole(claim)) })
  }
  return checked
}

function excerptMeasures(scores: ReturnType<typeof excerptScores>): Measure[] {
  return Object.entries(scores).map(([what, { hits, total }]) => measure(`excerpt.${what}`, hits, total))
}

async function quotationMeasures({
  articles,
  gold,
}: NonNullable<OpenDataset['quotations']>): Promise<Measure[]> {
  const units = (await Promise.all(articles.map(attributedUnits))).flat()
  const texts = new Map(articles.map(({ file, text }) => [file, text]))
  return Object.entries(quotationScores(units, gold, texts)).flatMap(([what, { precision, recall }]) => [
    measure(`quotation.${what}.precision`, precision.hits, precision.total),
    measure(`quotation.${what}.recall`, recall.hits, recall.total),
  ])
}
