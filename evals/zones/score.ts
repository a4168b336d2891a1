import { existsSync, readFileSync } from 'node:fs'
import { findZones } from '../../ingest/zones/zones.ts'
import { EVIDENCE_ZONES, type Span, type Zone, type ZoneSpan } from '../../server/core/article.ts'
import { sum } from '../statistics.ts'
import { type GoldBlock, scoreHtml } from './html.ts'

export type GoldSpan = Span & { zone: Zone }
/** The marks of each page by its file. */
type Gold = Record<string, GoldSpan[] | GoldBlock[]>

/** A stretch of one line that was put into the wrong zone. */
export interface Mistake {
  expected: Zone
  found: Zone
  rule: string
  text: string
}

export interface PageScore {
  file: string
  /** Characters that are not white space, here and below. */
  characters: number
  right: number
  comments: number
  /** Comment characters that would count as evidence: found in headline or body. */
  leaked: number
  /** Body and headline characters that were found elsewhere: what an answer can no longer cite. */
  lost: number
  mistakes: Mistake[]
}

export interface SetScore {
  name: string
  pages: PageScore[]
}

const EVALS = new URL('../', import.meta.url)
/** The gold sets by name, their files seen from the folder of all evals. */
export const ZONE_SETS = [
  { name: 'seeds', gold: 'datasets/seed-zones.json', pages: '../seeds/', learned: true },
  { name: 'first', gold: 'datasets/zones/first.json', pages: 'datasets/zones/first/', learned: true },
  { name: 'second', gold: 'datasets/zones/second.json', pages: 'datasets/zones/second/', learned: true },
  { name: 'third', gold: 'datasets/zones/third.json', pages: 'datasets/zones/third/', learned: true },
  { name: 'fourth', gold: 'datasets/zones/fourth.json', pages: 'datasets/zones/fourth/', learned: true },
  { name: 'fifth', gold: 'datasets/zones/fifth.json', pages: 'datasets/zones/fifth/', learned: true },
  { name: 'sixth', gold: 'datasets/zones/sixth.json', pages: 'datasets/zones/sixth/', learned: true },
  { name: 'seventh', gold: 'datasets/zones/seventh.json', pages: 'datasets/zones/seventh/', learned: true },
  { name: 'eighth', gold: 'datasets/zones/eighth.json', pages: 'datasets/zones/eighth/', learned: true },
  { name: 'ninth', gold: 'datasets/zones/ninth.json', pages: 'datasets/zones/ninth/', learned: false },
]

/** Scores the zone rules on a gold set; undefined when the set is not there. */
export async function scoreSet(name: string): Promise<SetScore | undefined> {
  const set = goldOf(name)
  return set && { name, pages: await scorePages(set.folder, set.gold) }
}

/** The marks of a gold set and the folder of its pages; undefined when the set is not there. */
export function goldOf(name: string): { folder: URL; gold: Gold } | undefined {
  const set = ZONE_SETS.find((one) => one.name === name)
  const goldFile = set && new URL(set.gold, EVALS)
  if (!goldFile || !existsSync(goldFile)) return undefined
  return { folder: new URL(set.pages, EVALS), gold: JSON.parse(readFileSync(goldFile, 'utf8')) }
}

/** Scores the pages of a folder: each text by its spans, each page of HTML by its blocks. */
export async function scorePages(folder: URL, gold: Gold): Promise<PageScore[]> {
  const pages: PageScore[] = []
  for (const [file, marks] of Object.entries(gold)) {
    const bytes = readFileSync(new URL(file, folder))
    if (file.endsWith('.html')) pages.push(await scoreHtml(file, bytes, marks as GoldBlock[]))
    else {
      const text = bytes.toString('utf8')
      pages.push(scorePage(file, text, marks as GoldSpan[], findZones(text)))
    }
  }
  return pages
}

export function scorePage(file: string, text: string, gold: GoldSpan[], found: ZoneSpan[]): PageScore {
  if (!covers(text, gold)) throw new Error(`${file}: the gold spans do not cover the text in order`)
  const score: PageScore = { file, characters: 0, right: 0, comments: 0, leaked: 0, lost: 0, mistakes: [] }
  let from = 0
  while (from < text.length) {
    const expected = spanAt(gold, from)
    const actual = spanAt(found, from)
    const to = Math.min(expected.end, actual.end)
    const stretch = text.slice(from, to)
    const size = stretch.replace(/\s/g, '').length
    score.characters += size
    if (expected.zone === 'comment') score.comments += size
    if (expected.zone === actual.zone) score.right += size
    else if (size > 0) {
      const isEvidence = EVIDENCE_ZONES.includes(actual.zone)
      if (expected.zone === 'comment' && isEvidence) score.leaked += size
      if (EVIDENCE_ZONES.includes(expected.zone) && !isEvidence) score.lost += size
      score.mistakes.push({
        expected: expected.zone,
        found: actual.zone,
        rule: actual.rule,
        text: stretch.trim(),
      })
    }
    from = to
  }
  return score
}

/** Right characters of all characters, over all pages. */
export function share(pages: Pick<PageScore, 'right' | 'characters'>[]): number {
  return total(pages, 'right') / total(pages, 'characters')
}

export function total<Key extends string>(pages: Record<Key, number>[], key: Key): number {
  return sum(pages.map((page) => page[key]))
}

function covers(text: string, spans: GoldSpan[]): boolean {
  const ends = spans.map((span) => span.end)
  return (
    spans.every(({ start, end }, i) => start === (i === 0 ? 0 : ends[i - 1]) && end > start) &&
    (ends.at(-1) ?? 0) === text.length
  )
}

function spanAt<S extends Span>(spans: S[], at: number): S {
  const span = spans.find(({ start, end }) => start <= at && at < end)
  if (!span) throw new Error(`no zone at ${at}`)
  return span
}
