import type { Citation } from '../core/answer.ts'
import { type Article, mayTellOfOneEvent } from '../core/article.ts'
import type { Entailed, Entailment } from '../core/ports.ts'
import { certaintyOf, sameCertainty } from '../text/modality.ts'
import { sameName } from '../text/words.ts'
import { cite } from './cite.ts'
import type { Grounds } from './grounds.ts'
import type { Place } from './locate.ts'
import { premiseOf } from './premise.ts'
import { otherSpeaker, sourceOf } from './speech.ts'
import { contradicted, sharesLittle } from './statement-checks.ts'
import { unsupported } from './support.ts'

/**
 * Log-odds of the entailment model from which a sentence is cited for another's statement, and where it tells as somebody's words
 * what the other tells as a fact. Chosen on the split `dev` of evals/datasets/statement-pairs.jsonl.
 */
const SURE = { supports: 0.5, contradicts: -1 }
const SURER = { supports: 1, contradicts: -1.5 }
/** Enough for a sentence whose own statement is borne out by the other. */
const LIKELY = { supports: -1, contradicts: 0 }

export interface Same<P> {
  place: P
  /** Else it is cited only if its own statement is borne out by the other sentence. */
  isSure: boolean
}

/**
 * Those of some sentences of other articles that can be cited for a statement though they put it differently: no rule forbids
 * it, and the entailment model finds it borne out. No contradiction is ever told this way.
 *
 * @param statement readable by itself, as it stands at `from`
 */
export async function findSame<P extends Place>(
  entailment: Entailment,
  statement: string,
  from: Place,
  sentences: readonly P[],
): Promise<Same<P>[]> {
  const { language } = from.article
  const whose = [sourceOf(statement, language).speaker, cite(from.article, from).attribution.speaker]
  const speakers = whose.filter((name) => name !== undefined)
  const fitting = sentences.flatMap((place) => {
    const needed = neededFor(statement, speakers, from.article, place)
    return needed ? [{ place, needed }] : []
  })
  if (fitting.length === 0) return []
  const entailed = await entailment.judge(
    statement,
    fitting.map(({ place }) => premiseOf(place)),
  )
  return fitting.flatMap(({ place, needed }, index) => {
    const found = entailed[index] as Entailed
    return reaches(found, LIKELY) ? [{ place, isSure: reaches(found, needed) }] : []
  })
}

function reaches({ supports, contradicts }: Entailed, needed: Entailed): boolean {
  return supports > needed.supports && contradicts < needed.contradicts
}

/** How sure the model must be; undefined where figures, names, "not", opposites, certainty or speakers differ. */
function neededFor(
  statement: string,
  speakers: readonly string[],
  from: Article,
  place: Place,
): Entailed | undefined {
  const { article } = place
  if (!mayTellOfOneEvent(from, article)) return undefined
  const { language } = from
  const citation = cite(article, place)
  const { quote, attribution } = citation
  const context = citation.context.map(({ start, end }) => article.text.slice(start, end))
  const around = [...context, attribution.speaker, attribution.via].filter(Boolean).join('\n')
  const grounds: Grounds = { article, quote, around, place }
  if (speakers.some((name) => isAnother(name, citation, article, language))) return undefined
  if (sharesLittle(statement, language, [grounds])) return undefined
  const problem = unsupported(statement, quote) ?? contradicted(statement, language, [grounds])
  const isSpeech = attribution.kind === 'quote' || attribution.kind === 'reported'
  if (problem === 'certainty-differs') return isSpeech ? SURER : undefined
  if (problem) return undefined
  if (sameCertainty(certaintyOf(statement), certaintyOf(quote))) return SURE
  return isSpeech ? SURER : undefined
}

/** Somebody's words are not another's; an outlet may tell as its own what another tells as somebody's. */
function isAnother(name: string, citation: Citation, article: Article, language: string): boolean {
  const { speaker } = citation.attribution
  if (speaker === undefined || sameName(name, speaker, language)) return false
  return otherSpeaker(name, citation, article, language)
}
