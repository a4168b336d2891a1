import { toPassages } from '../../ingest/passages.ts'
import type { Attribution } from '../../server/core/answer.ts'
import { type Article, EVIDENCE_ZONES, type Span } from '../../server/core/article.ts'
import { attribute } from '../../server/text/attribution.ts'
import type { GoldQuotation } from '../dataset/news-articles.ts'

/** Hits of all that could be hit. */
export interface Tally {
  hits: number
  total: number
}

/** A readable unit with what a system says of it. */
export interface AttributedUnit extends Span {
  file: string
  attribution: Attribution
}

export interface QuotationScore {
  precision: Tally
  recall: Tally
  /** 2 · hits / (found + marked), 0 to 1; NaN when there is neither. */
  f1: number
}

/** Words that stand for a speaker without naming one. */
const PRONOUN =
  /^(?:er|sie|es|ih[rmn]|ihnen|ihre[rmns]?|seine[rmns]?|diese[rmns]?|jene[rmns]?|der|die|das|dem|den|dessen|deren|wer|man|ich|wir|selbst|demnach|danach|wonach)$/iu

/** What Belegt says of the units of an article that it may cite. */
export async function attributedUnits(article: Article): Promise<AttributedUnit[]> {
  const passages = await toPassages(article)
  return passages
    .filter(({ zone }) => EVIDENCE_ZONES.includes(zone))
    .flatMap(({ sentences }) => sentences)
    .map((unit) => ({ ...unit, file: article.file, attribution: attribute(article, unit).attribution }))
}

/**
 * Precision, recall and F1 of attributions against quotations that people marked, unit by unit: quotation attribution
 * after Pareti (2016), with Belegt's units instead of free spans.
 *
 * A quotation _holds_ a unit when it covers at least half of the unit's letters and digits. Those of a tag ("sagte der
 * Minister") that is in no quotation do not count: a short quotation with a long tag is one all the same. A unit held
 * by a `Direct` quotation is expected to be `quote`, one held by any other to be `reported`, the rest `outlet`.
 *
 * - `quote`, `reported`: units of this kind; `speech`: either kind, hit when the kind is right;
 * - `speaker`: units with a speaker, hit when the last capitalised word of the name found stands in what names the
 *   speaker of a quotation that holds the unit (a final s aside; a wrong first name is not seen). Speech whose speaker is
 *   not named, or by a pronoun only, is not judged; a speaker found where nobody speaks is wrong.
 */
export function quotationScores(
  units: readonly AttributedUnit[],
  gold: readonly GoldQuotation[],
  texts: ReadonlyMap<string, string>,
): Record<'speech' | 'quote' | 'reported' | 'speaker', QuotationScore> {
  const byFile = Map.groupBy(gold, ({ file }) => file)
  const judged = units.map(({ attribution, ...unit }) => ({
    ...attribution,
    ...expectedOf(unit, byFile.get(unit.file) ?? [], texts.get(unit.file) as string),
  }))
  const ofKind = (kinds: readonly string[]) =>
    score(
      judged.map(({ kind, expected }) => ({
        found: kinds.includes(kind),
        marked: kinds.includes(expected),
        right: kind === expected,
      })),
    )
  return {
    speech: ofKind(['quote', 'reported']),
    quote: ofKind(['quote']),
    reported: ofKind(['reported']),
    speaker: score(
      judged
        .filter(({ expected, names }) => expected === 'outlet' || names.length > 0)
        .map(({ speaker, names }) => ({
          found: speaker !== undefined,
          marked: names.length > 0,
          right: speaker !== undefined && names.some((name) => namesSpeaker(name, speaker)),
        })),
    ),
  }
}

interface Expected {
  expected: 'outlet' | 'quote' | 'reported'
  /** What names the speakers. */
  names: string[]
}

function expectedOf(unit: Span, gold: GoldQuotation[], text: string): Expected {
  const near = gold.filter(({ quote }) =>
    quote.some(({ start, end }) => start < unit.end && end > unit.start),
  )
  const counted = lettersIn(text, unit).filter(
    (at) =>
      near.some(({ quote }) => covers(quote, at)) ||
      !near.some(({ tag, speaker }) => covers(tag, at) || covers(speaker, at)),
  )
  const holding = near.filter(({ quote }) => {
    const covered = counted.filter((at) => covers(quote, at)).length
    return covered > 0 && covered >= counted.length / 2
  })
  const direct = holding.filter(({ type }) => type === 'Direct')
  const names = (direct.length > 0 ? direct : holding)
    .flatMap(({ speaker }) => speaker.map(({ start, end }) => text.slice(start, end)))
    .filter((name) => capitalised(name).length > 0)
  if (direct.length > 0) return { expected: 'quote', names }
  return { expected: holding.length > 0 ? 'reported' : 'outlet', names }
}

function lettersIn(text: string, { start, end }: Span): number[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => start + index)
}

function covers(spans: Span[], at: number): boolean {
  return spans.some(({ start, end }) => start <= at && at < end)
}

function namesSpeaker(name: string, speaker: string): boolean {
  const last = capitalised(speaker).at(-1)
  return last !== undefined && capitalised(name).includes(last)
}

function capitalised(name: string): string[] {
  return (name.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [])
    .filter((word) => /^\p{Lu}/u.test(word) && !PRONOUN.test(word))
    .map((word) => word.toLowerCase().replace(/[’']?s$/, ''))
}

function score(units: { found: boolean; marked: boolean; right: boolean }[]): QuotationScore {
  const hits = units.filter(({ found, marked, right }) => found && marked && right).length
  const found = units.filter((unit) => unit.found).length
  const marked = units.filter((unit) => unit.marked).length
  return {
    precision: { hits, total: found },
    recall: { hits, total: marked },
    f1: (2 * hits) / (found + marked),
  }
}
