import { mayTellOfOneEvent } from '../core/article.ts'
import type { Entailment } from '../core/ports.ts'
import { certaintyOf, sameCertainty } from '../text/certainty.ts'
import { sameName } from '../text/words.ts'
import { cite } from './cite.ts'
import type { Grounds } from './grounds.ts'
import type { Place } from './locate.ts'
import { otherSpeaker, sourceOf } from './speech.ts'
import { contradictedByOther, contradictedParaphrase } from './statement-checks.ts'
import { unsupported } from './support.ts'

/** A sentence of an article, in words that can be read by themselves. */
export interface Stated {
  text: string
  place: Place
}

/** Whether no rule of verification forbids to cite a sentence of another article for a statement that it is said to make. */
export function canCite({ text, place: { article } }: Stated, other: Place): boolean {
  const grounds = groundsOf(other)
  return !unsupported(text, grounds.quote) && !contradictedByOther(text, article.language, [grounds])
}

/** The same for a sentence that is to put it in other words: articles of one event, nobody else's words, the same figures, as certain. */
export function canCiteParaphrase(stated: Stated, other: Place): boolean {
  const { text, place } = stated
  const { language } = place.article
  const { attribution } = cite(other.article, other)
  const isSpeech = attribution.kind === 'quote' || attribution.kind === 'reported'
  return (
    mayTellOfOneEvent(place.article, other.article) &&
    // an outlet may tell as its own what another tells as somebody's
    (isSpeech || sameCertainty(certaintyOf(text), certaintyOf(wordsOf(other)))) &&
    !speakersOf(stated).some((name) => isAnother(name, other, language)) &&
    !contradictedParaphrase(text, language, [groundsOf(other)])
  )
}

/** Log-odds below which a sentence does not bear out a statement, whatever the other way round. */
const DOUBTED = -1

/**
 * How far the entailment model takes each of two sentences for one that bears out the other: the sum of both log-odds, endlessly
 * little where it doubts that the other bears out the one. It reads them without what stands around them: the sentence before may
 * say it, and would not be cited.
 */
export async function mutualSupport(entailment: Entailment, one: Stated, other: Stated): Promise<number> {
  const there = await entailment.compare(one.text, other.text)
  if (there.supports < DOUBTED) return Number.NEGATIVE_INFINITY
  const back = await entailment.compare(other.text, one.text)
  return there.supports + back.supports
}

function groundsOf(place: Place): Grounds {
  const { article } = place
  const { quote, attribution, context } = cite(article, place)
  const around = context.map(({ start, end }) => article.text.slice(start, end))
  return {
    article,
    quote,
    around: [...around, attribution.speaker, attribution.via].filter(Boolean).join('\n'),
    place,
  }
}

function wordsOf({ article, start, end }: Place): string {
  return article.text.slice(start, end)
}

function speakersOf({ text, place }: Stated): string[] {
  const { article } = place
  const names = [sourceOf(text, article.language).speaker, cite(article, place).attribution.speaker]
  return names.filter((name) => name !== undefined)
}

/** Somebody's words are not another's. */
function isAnother(name: string, place: Place, language: string): boolean {
  const citation = cite(place.article, place)
  const { speaker } = citation.attribution
  if (speaker === undefined || sameName(name, speaker, language)) return false
  return otherSpeaker(name, citation, place.article, language)
}
