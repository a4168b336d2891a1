import type { EvalCase, EvalCitation, GoldSpan, Measure } from '../types.ts'
import { type Articles, citationsOf, goldOf, hasGold, hitsAny } from './gold-hit.ts'
import { isSameSpeaker } from './same-speaker.ts'
import { length, overlap } from './spans.ts'
import { share } from './wilson.ts'

/**
 * Attribution accuracy, over the citations that show a gold span with a `kind` (the outlet's own words, direct or
 * reported speech, a reader's comment). Quotation attribution after Pareti (2016), judged per citation:
 *
 * - the share with the right kind, 0 to 1;
 * - of those whose gold names a speaker or is the outlet's own statement, the share with that speaker, or none for the
 *   outlet, 0 to 1. Speech of somebody whom the gold does not name is not judged.
 *
 * A citation's attribution is one for all its words. So where it shows several gold spans it is enough to be right about
 * one, and gold of kind `outlet` is judged only where it is at least half of the citation: "Ott is mayor"
 * is the outlet's statement also in a sentence that reports what Ott said.
 */
export function attribution(cases: readonly EvalCase[], articles: Articles): Measure[] {
  const judged = cases.filter(hasGold).flatMap((one) => judgedCitations(one, articles))
  const withSpeaker = judged.filter(({ gold }) => gold.some(tellsSpeaker))
  return [
    share('attribution.kind', judged, ({ citation, gold }) =>
      gold.some(({ kind }) => kind === citation.attribution.kind),
    ),
    share('attribution.speaker', withSpeaker, isSpeakerRight),
  ]
}

/** A citation with the gold spans that it shows and whose kind is known. */
interface Judged {
  citation: EvalCitation
  gold: GoldSpan[]
}

export function judgedCitations(one: EvalCase, articles: Articles): Judged[] {
  const known = goldOf(one).filter(({ kind }) => kind !== undefined)
  return citationsOf(one)
    .map((citation) => ({
      citation,
      gold: known.filter((span) => hitsAny(citation, [span], articles) && speaksFor(span, citation)),
    }))
    .filter(({ gold }) => gold.length > 0)
}

function speaksFor(gold: GoldSpan, citation: EvalCitation): boolean {
  return gold.kind !== 'outlet' || overlap(gold, citation) >= length(citation) / 2
}

/** True also when the gold does not tell who speaks. */
export function isSpeakerRight({ citation, gold }: Judged): boolean {
  const { speaker } = citation.attribution
  const telling = gold.filter(tellsSpeaker)
  return (
    telling.length === 0 ||
    telling.some((span) =>
      span.speaker === undefined
        ? speaker === undefined
        : speaker !== undefined && isSameSpeaker(speaker, span.speaker),
    )
  )
}

function tellsSpeaker({ speaker, kind }: GoldSpan): boolean {
  return speaker !== undefined || kind === 'outlet'
}
