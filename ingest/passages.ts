import { createHash } from 'node:crypto'
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters'
import type { Article, Span } from '../server/core/article.ts'
import type { Passage } from '../server/core/passage.ts'
import { MAX_UNIT, splitSentences } from '../server/text/sentences.ts'

/** A paragraph shorter than this takes the next one in, so that a one-line paragraph keeps its surroundings. */
const MIN_PASSAGE = 250
/** About 250 tokens: the embedded model reads 512. */
const MAX_PASSAGE = 1_000

/** For what has no sentence ends: tables, keyword lists, text without punctuation. */
const overlong = new RecursiveCharacterTextSplitter({
  // one less: a piece may get back the sign that ends it
  chunkSize: MAX_UNIT - 1,
  chunkOverlap: 0,
  separators: ['\n', '; ', ', ', ' ', ''],
  keepSeparator: true,
})

/** What the splitter puts at the head of a piece and belongs to the one before: a separator, half an emoji. */
const TAIL = /^(?:[;,]\s*|[\udc00-\udfff])/

/** Cuts an article into passages, each within one zone, and those into readable units. Offsets are exact. */
export async function toPassages(article: Article): Promise<Passage[]> {
  const passages: Passage[] = []
  for (const zone of article.zones) {
    const units: Span[] = []
    for (const sentence of splitSentences(article.text, zone, article.language)) {
      units.push(...(await cut(article.text, sentence)))
    }
    for (const sentences of group(article.text, units)) {
      const start = (sentences[0] as Span).start
      const end = (sentences.at(-1) as Span).end
      passages.push({
        id: passageId(article, start, end),
        articleId: article.id,
        zone: zone.zone,
        start,
        end,
        sentences,
      })
    }
  }
  return passages
}

async function cut(text: string, unit: Span): Promise<Span[]> {
  if (unit.end - unit.start <= MAX_PASSAGE) return [unit]
  const pieces: Span[] = []
  let from = unit.start
  for (const piece of await overlong.splitText(text.slice(unit.start, unit.end))) {
    const start = text.indexOf(piece, from)
    const end = start + piece.length
    const before = pieces.at(-1)
    const tail = (before && TAIL.exec(piece)?.[0]) ?? ''
    if (before && tail !== '') before.end = start + 1
    if (start + tail.length < end) pieces.push({ start: start + tail.length, end })
    from = end
  }
  return pieces
}

function group(text: string, units: Span[]): Span[][] {
  const groups: Span[][] = []
  for (const unit of units) {
    const open = groups.at(-1)
    if (open && !startsNewPassage(text, open, unit)) open.push(unit)
    else groups.push([unit])
  }
  return groups
}

function startsNewPassage(text: string, open: Span[], unit: Span): boolean {
  const first = open[0] as Span
  const last = open.at(-1) as Span
  if (unit.end - first.start > MAX_PASSAGE) return true
  const newParagraph = text.slice(last.end, unit.start).includes('\n')
  return newParagraph && last.end - first.start >= MIN_PASSAGE
}

function passageId({ id, sha256 }: Article, start: number, end: number): string {
  return createHash('sha256').update(`${id} ${sha256} ${start} ${end}`).digest('hex').slice(0, 24)
}
