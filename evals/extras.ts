import type { OpenDataset } from './dataset/open.ts'
import { excerptScores } from './scorers/excerpts.ts'
import { attributedUnits, quotationScores } from './scorers/quotations.ts'
import { measure } from './scorers/wilson.ts'
import type { EvalCase, Measure } from './types.ts'

/** The measures that only some kinds of data set have gold for: whose an excerpt is, and quotations marked by people. */
export async function extraMeasures(
  { origins, quotations, articles }: OpenDataset,
  cases: readonly EvalCase[],
): Promise<Measure[]> {
  return [
    ...(origins ? excerptMeasures(excerptScores(cases, origins, articles)) : []),
    ...(quotations ? await quotationMeasures(quotations) : []),
  ]
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
