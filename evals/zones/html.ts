import { articleFrom } from '../../ingest/article/article.ts'
import { readArticles } from '../../ingest/read/read.ts'
import { isFailure } from '../../ingest/read/source.ts'
import { EVIDENCE_ZONES, type Zone, type ZoneSpan } from '../../server/core/article.ts'
import type { PageScore } from './score.ts'

/** What stands on a page, block by block. */
export interface GoldBlock {
  zone: Zone
  text: string
}

/** The words of an article, each letter with its zone: readers add marks of lists and tables, and fold white space. */
interface Marked {
  text: string
  zones: { zone: Zone; rule: string }[]
  /** Where lines start and end in `text`. */
  edges: Set<number>
}

/** Shorter blocks stand in the words of others by chance, so that they must stand at the edge of a line. */
const SHORT = 40

/**
 * Scores a page as it is read. A block that its reader dropped is right when the page added it; otherwise it is lost,
 * or, of a reader's comment, wrong.
 */
export async function scoreHtml(file: string, html: Uint8Array, gold: GoldBlock[]): Promise<PageScore> {
  const found = await readMarked(file, html)
  const score: PageScore = { file, characters: 0, right: 0, comments: 0, leaked: 0, lost: 0, mistakes: [] }
  const free = new Uint8Array(found.text.length).fill(1)
  const pieces = gold.flatMap((block) => piecesOf(block, found.text))
  const starts = pieces.map(() => -1)
  // Long blocks first, so that a short one does not take words out of them; then short ones in their places, so that
  // a name above the article, which the reader dropped, does not take that of a comment below.
  for (const round of ['long', 'in place', 'anywhere']) {
    pieces.forEach(({ text }, i) => {
      if (text.length > SHORT !== (round === 'long') || (starts[i] ?? -1) >= 0) return
      const before = starts.slice(0, i).findLastIndex((start) => start >= 0)
      const from = before < 0 ? 0 : (starts[before] ?? 0) + (pieces[before]?.text.length ?? 0)
      const start = findFree(found, text, free, from)
      const next = starts.slice(i + 1).find((other) => other >= 0) ?? found.text.length
      if (round === 'in place' && (start < from || start > next)) return
      starts[i] = start
      if (start >= 0) free.fill(0, start, start + text.length)
    })
  }
  pieces.forEach(({ zone, text }, i) => {
    const start = starts[i] ?? -1
    addBlock(score, zone, text, start < 0 ? [] : found.zones.slice(start, start + text.length))
  })
  return score
}

/** A block that was not read as a whole is looked for line by line. */
function piecesOf({ zone, text }: GoldBlock, article: string): GoldBlock[] {
  const whole = wordsOf(text)
  const parts = article.includes(` ${whole} `) ? [whole] : text.split('\n').map(wordsOf)
  return parts.filter((part) => part !== '').map((part) => ({ zone, text: part }))
}

/** Where the words stand that no other block has taken: below the block before, or else anywhere. */
function findFree({ text: article, edges }: Marked, text: string, free: Uint8Array, from: number): number {
  for (const first of [from, 0]) {
    for (
      let start = article.indexOf(` ${text} `, first - 1) + 1;
      start > 0;
      start = article.indexOf(` ${text} `, start) + 1
    ) {
      const end = start + text.length
      const fits = text.length > SHORT || edges.has(start) || edges.has(end)
      if (fits && !free.subarray(start, end).includes(0)) return start
    }
  }
  return -1
}

function addBlock(score: PageScore, zone: Zone, words: string, marks: Marked['zones']): void {
  const text = words.replaceAll(' ', '')
  const found = marks.filter((_, i) => words[i] !== ' ')
  const isDropped = found.length === 0
  const isEvidence = EVIDENCE_ZONES.includes(zone)
  const leaked = found.filter((one) => EVIDENCE_ZONES.includes(one.zone)).length
  const right =
    isDropped && zone === 'boilerplate' ? text.length : found.filter((one) => one.zone === zone).length
  score.characters += text.length
  score.right += right
  if (zone === 'comment') {
    score.comments += text.length
    score.leaked += leaked
  }
  if (isEvidence) score.lost += text.length - leaked
  if (right === text.length) return
  const wrong = found.find((one) => one.zone !== zone) ?? { zone: 'boilerplate', rule: 'dropped' }
  score.mistakes.push({ expected: zone, found: wrong.zone, rule: wrong.rule, text: words })
}

async function readMarked(file: string, html: Uint8Array): Promise<Marked> {
  const marked: Marked = { text: ' ', zones: [{ zone: 'boilerplate', rule: 'gap' }], edges: new Set() }
  for await (const raw of readArticles({ name: file, data: html })) {
    if (isFailure(raw)) continue
    const { text, zones } = articleFrom(raw, { file, declared: {} }).article
    for (const span of zones)
      for (const line of text.slice(span.start, span.end).split('\n')) addLine(marked, line, span)
  }
  return marked
}

function addLine(marked: Marked, line: string, { zone, rule }: ZoneSpan): void {
  const words = wordsOf(line)
  if (words === '') return
  marked.edges.add(marked.text.length)
  marked.edges.add(marked.text.length + words.length)
  marked.text += `${words} `
  for (let i = 0; i <= words.length; i++) marked.zones.push({ zone, rule })
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
