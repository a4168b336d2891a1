import type { Citation, Claim, RejectionReason } from '../core/answer.ts'
import type { Zone } from '../core/article.ts'
import type { WrittenDraft } from '../core/draft.ts'
import { keptInOrder } from '../text/word-order.ts'
import { cite } from './cite.ts'
import { claimOf, judged } from './claim.ts'
import type { Grounds } from './grounds.ts'
import { locate, type Place, type Source } from './locate.ts'
import { mayBeOne, otherOutlet, otherSpeaker, sourceOf, withSpeaker } from './speech.ts'
import { contradicted } from './statement-checks.ts'
import { unquotable } from './verify.ts'
import { byWording } from './wording.ts'

/** How far each place bears out a statement in meaning, what rules cannot tell: from 0 on perhaps, from 1 on for sure. */
export type Likeness = (statement: string, places: readonly Place[]) => Promise<number[]>

/**
 * A claim with the words that it rests on first; or why it is none, with the words that it was to rest on, if they may be quoted, and
 * whether that is only because they may bear it out, but not for sure.
 */
export type WrittenVerdict =
  | { claim: Claim; quoted: Place }
  | { rejected: RejectionReason; quoted?: Place; isInDoubt?: true }

export interface WrittenContext {
  /** What the model could quote, by the ids that it knows. */
  sources: ReadonlyMap<string, Source>
  zones: readonly Zone[]
  /** Articles that are copies, by the id that stands for all of them. */
  copies?: ReadonlyMap<string, string>
  /** Names of all outlets. */
  outlets: readonly string[]
  likeness: Likeness
  /** Looks at each claim once more, also at what may be borne out; undefined where it does not say. */
  judge?: ((claim: Claim) => Promise<boolean | undefined>) | undefined
}

/** Of what {@link Likeness} tells. */
const [LIKELY, SURE] = [0, 1]
/** What repeats or shortens a quote has so many of its words in their order: in another they may say something else. */
const IN_ORDER = 0.7

interface Cited {
  place: Place
  likeness: number
  citation: Citation
  grounds: Grounds
}

/**
 * Makes a claim of what a model wrote, or says why not. Its quotes are looked up, so that file, outlet and place follow the
 * text and not the model; evidence that does not bear out the statement by itself is left out where other evidence
 * does; what only several quotes together bear out cites them all.
 */
export async function verifyWritten(draft: WrittenDraft, context: WrittenContext): Promise<WrittenVerdict> {
  const places = draft.evidence.map((evidence) => locate(evidence, context.sources))
  const found = distinct(places.flatMap((units) => units ?? []))
  if (found.length === 0) return { rejected: 'quote-not-found' }
  const quotable = found.filter((place) => unquotable(place.article, place, context.zones) === undefined)
  const [first] = found as [Place, ...Place[]]
  if (quotable.length === 0)
    return { rejected: unquotable(first.article, first, context.zones) ?? 'quote-not-found' }

  const likeness = await context.likeness(draft.text, quotable)
  const cited = quotable.map((place, index) => citedAt(place, likeness[index] as number))
  const problems = new Map(cited.map((one) => [one, problemOf(draft, [one], context)]))
  const passing = cited.filter((one) => problems.get(one) === undefined)
  for (const least of context.judge ? [SURE, LIKELY] : [SURE]) {
    const isBorneOut = (one: Cited) => one.likeness >= least || isRepeated(draft, one)
    const supporting = passing.filter(isBorneOut)
    if (supporting.length > 0) return claimed(draft, supporting, least === SURE, context)
    const together = cited.length > 1 && problemOf(draft, cited, context) === undefined
    if (together && cited.some(isBorneOut)) return claimed(draft, cited, least === SURE, context)
  }
  const likely = passing.find(({ likeness }) => likeness >= LIKELY)
  if (likely) return inDoubt(likely.place)
  const [best] = cited.toSorted((a, b) => b.likeness - a.likeness) as [Cited, ...Cited[]]
  return { rejected: problems.get(best) ?? 'not-supported', quoted: best.place }
}

function distinct(places: readonly Place[]): Place[] {
  return places.filter(
    (place, index) =>
      places.findIndex(
        (other) =>
          other.article.id === place.article.id && other.start === place.start && other.end === place.end,
      ) === index,
  )
}

function citedAt(place: Place, likeness: number): Cited {
  const { article } = place
  const citation = cite(article, place)
  const { speaker, via } = citation.attribution
  const context = citation.context.map(({ start, end }) => article.text.slice(start, end))
  return {
    place,
    likeness,
    citation,
    grounds: {
      article,
      quote: citation.quote,
      speaker,
      around: [...context, speaker, via, article.outlet.name].filter(Boolean).join('\n'),
      place,
    },
  }
}

/** Why rules say that these quotes do not bear out a draft. */
function problemOf(
  draft: WrittenDraft,
  cited: readonly Cited[],
  { outlets }: WrittenContext,
): RejectionReason | undefined {
  const { text, language } = draft
  const grounds = cited.map((one) => one.grounds)
  const problem = contradicted(text, language, grounds)
  if (problem) return problem
  if (givesToOthers(draft, cited)) return 'speaker-differs'
  const citations = cited.map(({ citation }) => citation)
  return otherOutlet(text, citations, outlets) ? 'outlet-differs' : undefined
}

/** Whether a draft only repeats or shortens a quote. */
function isRepeated({ text, language }: WrittenDraft, { citation: { quote } }: Cited): boolean {
  return byWording(text, quote, language) === 'supports' && keptInOrder(text, quote) >= IN_ORDER
}

/** Whether a draft gives the words of all quotes to somebody whose they are not. */
function givesToOthers({ text, language, speaker }: WrittenDraft, cited: readonly Cited[]): boolean {
  const source = sourceOf(text, language)
  const { via } = source
  const isOther = (name: string) =>
    cited.every(({ citation, place }) => otherSpeaker(name, citation, place.article, language))
  // "A verlangt laut B": B's words, where they tell of A
  const isTold =
    via !== undefined &&
    !isOther(via) &&
    cited.some(({ citation }) => mayBeOne(source.speaker ?? '', citation.quote, language))
  return (
    (source.speaker !== undefined && !isTold && isOther(source.speaker)) ||
    (via !== undefined && isOther(via) && !cited.some((one) => isNear(via, one))) ||
    (speaker !== undefined && isOther(speaker))
  )
}

/** So many characters before a quote it may be told through whom it was heard. */
const REACH = 400

function isNear(name: string, { place: { article, start } }: Cited): boolean {
  return mayBeOne(name, article.text.slice(Math.max(0, start - REACH), start), article.language)
}

/** What an outlet says itself may be told as a fact; what all quotes give as somebody's words is given to that somebody. */
async function claimed(
  { text, language }: WrittenDraft,
  cited: readonly Cited[],
  isSure: boolean,
  { copies, judge }: WrittenContext,
): Promise<WrittenVerdict> {
  const [first, ...others] = cited.map(({ citation }) => citation) as [Citation, ...Citation[]]
  const { place: quoted } = cited[0] as Cited
  const isSpeech = [first, ...others].every(({ attribution }) => attribution.kind !== 'outlet')
  const told = isSpeech && !sourceOf(text, language).isSpeech ? withSpeaker(text, first, language) : text
  if (told === undefined) return { rejected: 'speech-as-fact', quoted }
  const claim = claimOf({ text: told, language, citations: [first, ...others] }, copies)
  const opinion = await judge?.(claim)
  if (opinion === true) return { claim: judged(claim), quoted }
  if (opinion === false) return { rejected: 'not-supported', quoted }
  return isSure ? { claim, quoted } : inDoubt(quoted)
}

function inDoubt(quoted: Place): WrittenVerdict {
  return { rejected: 'not-supported', quoted, isInDoubt: true }
}
