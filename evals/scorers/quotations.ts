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
/** "nach eigenen Angaben", "offiziellen Angaben zufolge": marked as a speaker, but nobody is named. */
const NAMELESS =
  /^(?:angaben|aussagen?|ansicht|meinung|auffassung|einschätzung|darstellung|worten|bekunden)$/u

/** What Belegt says of the units of an article that it may cite. */
export async function attributedUnits(article: Article): Promise<AttributedUnit[]> {
  const passages = await toPassages(article)
  return passages
    .filter(({ zone }) => EVIDENCE_ZONES.includes(zone))
    .flatMap(({ sentences }) => sentences)
    .map((unit) => ({ ...unit, file: article.file, attribution: attribute(article, unit).attribution }))
}

/** What is measured: kinds of units, then who speaks in them. */
type Measured = 'speech' | 'quote' | 'reported' | 'speaker' | 'speaker.direct' | 'speaker.indirect'

/**
 * Precision, recall and F1 of attributions against quotations that people marked, unit by unit: quotation attribution
 * after Pareti (2016), with Belegt's units instead of free spans.
 *
 * A quotation _holds_ a unit when it covers at least half of the unit's letters and digits. Those of a tag ("sagte der
 * Minister") that is in no quotation do not count: a short quotation with a long tag is one all the same. A unit held
 * by a `Direct` quotation is expected to be `quote`, one held by any other to be `reported`, the rest `outlet`.
 *
 * - `quote`, `reported`: units of this kind; `speech`: either kind, hit when the kind is right;
 * - `speaker`: units with a speaker, of any kind. Recall counts the units held by a quotation whose speaker is named;
 *   precision the units for which a speaker was found. It is the right one when its last capitalised word stands in what
 *   names the speaker of a quotation that holds the unit (a final s aside; a wrong first name is not seen), or when the
 *   article puts both together: "Ministerin Anna Ott" makes "Anna Ott" right where "die Ministerin" is marked.
 *   Not judged are units whose speaker is not named ("sagte sie", "nach eigenen Angaben"), and units that a quotation
 *   only touches, when its speaker was found. A speaker found where nobody speaks is wrong.
 * - `speaker.direct`, `speaker.indirect`: the same for units expected to be `quote` or `reported`; a unit where nobody
 *   speaks counts for the kind that it was said to be. So each judged unit is in exactly one of the two, and calling a
 *   direct quotation reported costs nothing here: the kinds are measured above.
 */
export function quotationScores(
  units: readonly AttributedUnit[],
  gold: readonly GoldQuotation[],
  texts: ReadonlyMap<string, string>,
): Record<Measured, QuotationScore> {
  const judged = judge(units, gold, texts)
  const ofKind = (kinds: readonly string[]) =>
    score(
      judged.map(({ kind, expected }) => ({
        found: kinds.includes(kind),
        marked: kinds.includes(expected),
        right: kind === expected,
      })),
    )
  const speakers = judged.filter(({ unclear }) => !unclear)
  const ofSpeakers = (kinds: readonly string[]) =>
    score(
      speakers
        .filter(({ kind, expected }) => kinds.includes(expected === 'outlet' ? kind : expected))
        .map(({ speaker, names, right }) => ({
          found: speaker !== undefined,
          marked: names.length > 0,
          right,
        })),
    )
  return {
    speech: ofKind(['quote', 'reported']),
    quote: ofKind(['quote']),
    reported: ofKind(['reported']),
    speaker: ofSpeakers(['quote', 'reported']),
    'speaker.direct': ofSpeakers(['quote']),
    'speaker.indirect': ofSpeakers(['reported']),
  }
}

interface Expected {
  expected: 'outlet' | 'quote' | 'reported'
  /** What names the speakers. */
  names: string[]
  /** What names the speakers of quotations that only touch the unit. */
  touching: string[]
}

interface Judged extends AttributedUnit, Expected, Attribution {
  /** Whether the speaker found is the one who was marked. */
  right: boolean
  /** Whether the marks do not tell if a speaker is right here. */
  unclear: boolean
}

/** Each unit with what was marked there. */
export function judge(
  units: readonly AttributedUnit[],
  gold: readonly GoldQuotation[],
  texts: ReadonlyMap<string, string>,
): Judged[] {
  const byFile = Map.groupBy(gold, ({ file }) => file)
  return units.map((unit) => {
    const text = texts.get(unit.file) as string
    const expected = expectedOf(unit, byFile.get(unit.file) ?? [], text)
    const { speaker } = unit.attribution
    const isNamedBy = (names: string[]) =>
      speaker !== undefined && names.some((name) => namesSpeaker(name, speaker, text))
    const unclear =
      expected.expected === 'outlet' ? isNamedBy(expected.touching) : expected.names.length === 0
    return { ...unit, ...unit.attribution, ...expected, right: isNamedBy(expected.names), unclear }
  })
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
  const names = namesIn(direct.length > 0 ? direct : holding, text)
  const touching = namesIn(near, text)
  if (direct.length > 0) return { expected: 'quote', names, touching }
  return { expected: holding.length > 0 ? 'reported' : 'outlet', names, touching }
}

function namesIn(quotations: GoldQuotation[], text: string): string[] {
  return quotations
    .flatMap(({ speaker }) => speaker.map(({ start, end }) => text.slice(start, end)))
    .filter((name) => capitalised(name).some((word) => !NAMELESS.test(word)))
}

function lettersIn(text: string, { start, end }: Span): number[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => start + index)
}

function covers(spans: Span[], at: number): boolean {
  return spans.some(({ start, end }) => start <= at && at < end)
}

function namesSpeaker(name: string, speaker: string, text: string): boolean {
  const last = capitalised(speaker).at(-1)
  if (last === undefined) return false
  const named = capitalised(name)
  if (named.includes(last)) return true
  const role = named.at(-1) as string
  return speaker.includes(' ') && lettersOnly(text).includes(lettersOnly(`${role} ${speaker}`))
}

function lettersOnly(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

function capitalised(name: string): string[] {
  return (name.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [])
    .filter((word) => /^\p{Lu}/u.test(word) && !PRONOUN.test(word))
    .map((word) => word.toLowerCase().replace(/[’']?s$|-(?:angaben|mitteilung|bericht(?:en)?)$/, ''))
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
